// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/tempworkbook.h"

#include <vector>

namespace assay::test {

/// Waits until the clock has moved on, so that what is done next counts as later on every laptop.
inline void later()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(QTest::qWaitFor([&] { return QDateTime::currentMSecsSinceEpoch() > now + 1; }));
}

/// Copies of one workbook on several laptops. The first holds one evidence item, tagged to qs1, with which all begin.
class Team
{
public:
    explicit Team(int laptops = 2)
    {
        m_books.push_back(take(Workbook::create(path(0), {.authority = QStringLiteral("Testshire")}, device(1))));
        item = addItem(*m_books[0], QStringLiteral("Carers wait long"), {{QStringLiteral("qs1"), Polarity::Shortfall, std::nullopt}});
        for (int i = 1; i < laptops; ++i)
            addCopy(0, i + 1);
        later();
    }

    /// A copy of one laptop's workbook as it is now, opened on a device.
    Workbook &addCopy(int of, int deviceNumber)
    {
        const QString copy = path(static_cast<int>(m_books.size()));
        take(m_books[static_cast<size_t>(of)]->saveCopy(copy));
        m_books.push_back(take(Workbook::open(copy, OpenMode::ReadWrite, device(deviceNumber))));
        return *m_books.back();
    }

    Workbook &operator[](int laptop) { return *m_books[static_cast<size_t>(laptop)]; }
    [[nodiscard]] int size() const { return static_cast<int>(m_books.size()); }

    /// Takes what `from` has into `into`.
    MergeSummary merge(int into, int from) { return take((*this)[into].merge((*this)[from].path())); }

    /// Merges both ways until nobody learns anything new; gives the number of rounds.
    int mergeAll()
    {
        for (int round = 1; round < 10; ++round) {
            int added = 0;
            for (int into = 0; into < size(); ++into) {
                for (int from = 0; from < size(); ++from)
                    added += into == from ? 0 : merge(into, from).entriesAdded;
            }
            if (added == 0)
                return round;
        }
        return 10;
    }

    /// Empty when all copies hold the same and verify; otherwise what is wrong.
    QString difference()
    {
        for (int i = 0; i < size(); ++i) {
            if (!((*this)[i].records() == (*this)[0].records()))
                return QStringLiteral("copy %1 is not like the first").arg(i);
            const auto verified = take((*this)[i].verify());
            if (!verified.problems.isEmpty())
                return QStringLiteral("copy %1: %2").arg(i).arg(verified.problems.join(u'\n'));
        }
        return {};
    }

    void setSummary(int laptop, const QString &summary)
    {
        Evidence after = *(*this)[laptop].records().find(item);
        after.summary = summary;
        edit(laptop, after);
    }
    void edit(int laptop, const Evidence &after)
    {
        Workbook &book = (*this)[laptop];
        take(book.apply(Change{QStringLiteral("edit_evidence"), {}, {}}.update(*book.records().find(after.id), after)));
    }
    [[nodiscard]] QString summary(int laptop) { return (*this)[laptop].records().find(item)->summary; }
    [[nodiscard]] QList<Conflict> conflicts(int laptop) { return (*this)[laptop].records().all<Conflict>().values(); }
    [[nodiscard]] QString path(int laptop) const { return m_folder.filePath(QStringLiteral("laptop%1.assay").arg(laptop)); }

    Id<Evidence> item;

private:
    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<Workbook>> m_books;
};

/// The conflicts that nobody has settled yet.
inline QList<Conflict> open(Team &team, int laptop)
{
    auto conflicts = team.conflicts(laptop);
    conflicts.removeIf([](const Conflict &conflict) { return conflict.status != ConflictStatus::Open; });
    return conflicts;
}

/// Settles all of them so.
inline void settle(Team &team, int laptop, ConflictChoice choice)
{
    for (const Conflict &conflict : team.conflicts(laptop)) {
        if (conflict.status == ConflictStatus::Open)
            take(team[laptop].apply(settleConflict(team[laptop], conflict.id, choice, QStringLiteral("Asked the team"))));
    }
}

/// All copies merge until nobody learns anything new; then they are equal.
inline void bothWays(Team &team)
{
    QVERIFY(team.mergeAll() <= 3);
    QCOMPARE(team.difference(), QString());
}

/// Both laptops know of a conflict between "earlier", set on the first, and "later", which stands.
inline void raiseOnBoth(Team &team)
{
    team.setSummary(0, QStringLiteral("earlier"));
    later();
    team.setSummary(1, QStringLiteral("later"));
    bothWays(team);
    QCOMPARE(open(team, 1).size(), 1);
    later();
}

} // namespace assay::test
