// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringView>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace assay {

/// Appends the text as search compares it: UTF-8 without case, accents or typographic quotes and dashes.
void appendFolded(std::string &out, QStringView text);

/// Texts that stay where they are put, in blocks of a megabyte: 100,000 of them without 100,000 allocations. Room of
/// texts that are no longer needed comes back only with clear().
class TextArena final
{
public:
    [[nodiscard]] const char *put(std::string_view text);
    void clear();

private:
    std::vector<std::unique_ptr<char[]>> m_blocks;
    size_t m_used = 0;
    size_t m_capacity = 0;
};

/// One folded word to look for. Looks for its rarest letter first, which is what makes a pass over 25 MB short.
class SearchWord final
{
public:
    explicit SearchWord(QByteArray folded);

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] bool isIn(std::string_view folded) const;

private:
    QByteArray m_text;
    qsizetype m_anchor = 0;
};

/// The words of a query, each once; a word that is part of another one is left out.
[[nodiscard]] QList<SearchWord> searchWords(const QString &query);

} // namespace assay
