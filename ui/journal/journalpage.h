// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/workbook.h"
#include "ui/parts/page.h"

class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTextBrowser;
class QTimer;

namespace assay {

class ChainCheck;
class Chip;
class ErrorBar;
class JournalModel;
class Pane;
class ReadAhead;
class StateBox;

/// Everything that ever happened in the workbook: who did what and when, with the values before and after.
class JournalPage final : public Page
{
    Q_OBJECT

public:
    explicit JournalPage(Session &session, QWidget *parent = nullptr);
    ~JournalPage() override;

    [[nodiscard]] QString key() const override { return QStringLiteral("journal"); }
    [[nodiscard]] QString title() const override { return tr("Journal"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> headerWidgets() override;
    [[nodiscard]] QList<QWidget *> panes() override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    /// With a record: only its entries.
    void open(const Destination &destination) override;
    void find() override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void buildFilters();
    void buildTable();
    void connectModel();
    void placeColumns();
    void fillPeople();
    void showRecordChip();
    void search();
    void keepUp();
    void refreshState();
    /// What is said where no entry is shown.
    [[nodiscard]] QString nothing() const;
    void selectFirst();
    void showEntry();
    void goToRecord();
    void check();
    void showResult(const VerifySummary &summary);
    void follow(const Announcement &announcement);

    JournalModel *m_model;
    ReadAhead *m_ahead;
    QTimer *m_typing;
    ChainCheck *m_chain;
    QPushButton *m_check;
    ErrorBar *m_errors;
    QFrame *m_result;
    QLabel *m_resultText;
    Pane *m_list;
    Pane *m_detailPane;
    QLineEdit *m_search;
    QComboBox *m_kinds;
    QComboBox *m_people;
    Chip *m_recordChip = nullptr;
    QWidget *m_filters;
    QTableView *m_table;
    StateBox *m_nothing;
    QLabel *m_older;
    QTextBrowser *m_detail;
};

} // namespace assay
