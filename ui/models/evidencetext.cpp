// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidencetext.h"

#include <QString>

#include <algorithm>
#include <cstring>

namespace assay {

namespace {

constexpr size_t blockSize = size_t(1) << 20;

/// The plain letter for typographic signs that people do not type; 0 for all others.
char plainSign(char16_t sign)
{
    switch (sign) {
    case u'\u2018':
    case u'\u2019':
        return '\'';
    case u'\u201C':
    case u'\u201D':
        return '"';
    case u'\u2010':
    case u'\u2011':
    case u'\u2013':
    case u'\u2014':
    case u'\u2212':
        return '-';
    case u'\u00A0':
    case u'\u202F':
        return ' ';
    default:
        return 0;
    }
}

char lower(char16_t letter)
{
    return static_cast<char>(letter >= u'A' && letter <= u'Z' ? letter + 32 : letter);
}

/// Folds 16 letters at once if all are ASCII; written so that compilers turn it into a few vector instructions.
bool foldBlock(const char16_t *letters, char *out)
{
    unsigned all = 0;
    for (int i = 0; i < 16; ++i)
        all |= letters[i];
    for (int i = 0; i < 16; ++i) {
        const auto letter = static_cast<unsigned char>(letters[i]);
        const auto isCapital = static_cast<unsigned char>(static_cast<unsigned char>(letter - 'A') < 26);
        out[i] = static_cast<char>(letter + isCapital * 32);
    }
    return all < 128;
}

void appendFoldedSlowly(std::string &out, QStringView text)
{
    QString letters;
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    letters.reserve(decomposed.size());
    for (const QChar letter : decomposed) {
        if (letter.isMark())
            continue;
        const char plain = plainSign(letter.unicode());
        letters.append(plain ? QLatin1Char(plain) : letter);
    }
    const QByteArray bytes = letters.toUtf8();
    out.append(bytes.constData(), static_cast<size_t>(bytes.size()));
}

/// The higher, the rarer in English text; signs, digits and bytes beyond ASCII are rarest.
int rarity(char letter)
{
    static constexpr std::string_view byFrequency = " etaionsrhldcumfpgwybvkxjqz";
    const size_t at = byFrequency.find(letter);
    return at == std::string_view::npos ? 100 : static_cast<int>(at);
}

} // namespace

void appendFolded(std::string &out, QStringView text)
{
    const size_t before = out.size();
    out.resize(before + static_cast<size_t>(text.size()));
    char *next = out.data() + before;
    const char16_t *letter = text.utf16();
    const char16_t *const end = letter + text.size();
    while (letter < end) {
        if (end - letter >= 16 && foldBlock(letter, next)) {
            letter += 16;
            next += 16;
            continue;
        }
        const char16_t *const stop = letter + std::min<ptrdiff_t>(16, end - letter);
        for (; letter < stop; ++letter) {
            const char plain = *letter < 128 ? lower(*letter) : plainSign(*letter);
            if (plain == 0) {
                out.resize(before);
                appendFoldedSlowly(out, text);
                return;
            }
            *next++ = plain;
        }
    }
}

const char *TextArena::put(std::string_view text)
{
    if (m_used + text.size() > m_capacity) {
        m_capacity = std::max(blockSize, text.size());
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(m_capacity));
        m_used = 0;
    }
    char *place = m_blocks.empty() ? nullptr : m_blocks.back().get() + m_used;
    std::ranges::copy(text, place);
    m_used += text.size();
    return place;
}

void TextArena::clear()
{
    m_blocks.clear();
    m_used = 0;
    m_capacity = 0;
}

SearchWord::SearchWord(QByteArray folded) : m_text(std::move(folded))
{
    const auto rarest = std::ranges::max_element(m_text, {}, rarity);
    m_anchor = rarest - m_text.cbegin();
}

bool SearchWord::isIn(std::string_view folded) const
{
    const auto length = static_cast<size_t>(m_text.size());
    if (length == 0)
        return true;
    if (folded.size() < length)
        return false;
    const auto anchor = static_cast<size_t>(m_anchor);
    const char letter = m_text[m_anchor];
    const char *at = folded.data() + anchor;
    const char *const end = folded.data() + folded.size() - (length - anchor - 1);
    while (at < end) {
        at = static_cast<const char *>(std::memchr(at, letter, static_cast<size_t>(end - at)));
        if (!at)
            return false;
        if (std::memcmp(at - anchor, m_text.constData(), length) == 0)
            return true;
        ++at;
    }
    return false;
}

QList<SearchWord> searchWords(const QString &query)
{
    std::string folded;
    appendFolded(folded, query);
    auto words = QByteArray::fromStdString(folded).simplified().split(' ');
    std::ranges::sort(words, [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
    QList<SearchWord> result;
    for (const QByteArray &word : std::as_const(words)) {
        const auto contains = [&](const SearchWord &longer) { return longer.text().contains(word); };
        if (!word.isEmpty() && std::ranges::none_of(result, contains))
            result.append(SearchWord(word));
    }
    return result;
}

} // namespace assay
