// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

namespace assay {

QString Error::line() const
{
    QString text = what;
    if (!why.isEmpty())
        text += QStringLiteral(": ") + why;
    if (!text.endsWith(u'.'))
        text += u'.';
    if (!remedy.isEmpty())
        text += u' ' + remedy;
    if (!text.endsWith(u'.'))
        text += u'.';
    return text.simplified();
}

} // namespace assay
