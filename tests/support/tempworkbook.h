// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/actions.h"

#include <QTemporaryDir>
#include <QtTest>

namespace assay::test {

/// Stops the test with the error's text when a result has none.
template<class T>
T take(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().line()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A device for tests; the same number is the same device.
inline Identity device(int number = 1)
{
    return {derivedUuid(QUuid(), QString::number(number)), QStringLiteral("Assessor %1").arg(number)};
}

/// A new workbook in a folder of its own that goes when the object goes.
class TempWorkbook
{
public:
    explicit TempWorkbook(const NewWorkbook &what = {.authority = QStringLiteral("Testshire")}, int deviceNumber = 1)
    {
        workbook = take(Workbook::create(path(), what, device(deviceNumber)));
    }

    [[nodiscard]] QString path(const QString &name = QStringLiteral("test.assay")) const { return m_folder.filePath(name); }
    Workbook *operator->() { return workbook.get(); }
    Workbook &operator*() { return *workbook; }

    void reopen(int deviceNumber = 1)
    {
        const QString where = workbook->path();
        workbook.reset();
        workbook = take(Workbook::open(where, OpenMode::ReadWrite, device(deviceNumber)));
    }

private:
    QTemporaryDir m_folder; ///< outlives the workbook, whose lock lies in it

public:
    std::unique_ptr<Workbook> workbook;
};

/// A source to hang evidence on.
inline Source sourceCalled(const QString &title)
{
    Source source;
    source.id = Id<Source>::create();
    source.title = title;
    return source;
}

/// Adds an item, with a source of its own when none is given, and gives its id.
inline Id<Evidence> addItem(Workbook &workbook, const QString &summary, const QList<TagWish> &tags = {},
                            const QString &category = QStringLiteral("people"), Id<Source> source = {})
{
    Evidence evidence;
    evidence.id = Id<Evidence>::create();
    evidence.summary = summary;
    evidence.category = category;
    evidence.source = source;
    const Source made = sourceCalled(QStringLiteral("Source of ") + summary);
    take(workbook.apply(addEvidence(workbook, evidence, tags, source.isNull() ? &made : nullptr)));
    return evidence.id;
}

} // namespace assay::test
