// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/prompts.h"
#include "ui/parts/page.h"
#include "ui/window/history.h"
#include "ui/window/settings.h"

#include <QMainWindow>

class QStackedWidget;

namespace assay {

class ErrorBar;
class Menus;
class PageHeader;
class PaneFocus;
class Rail;
class Session;
class StartPage;
class StatusLine;
class WorkbookDesk;

/// The window: start page or workbook, the frame around the pages, and the way between them. One workbook at a time.
/// Puts theme, text size and language of the settings into force.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Settings &settings);
    /// Asks its questions through `prompts`; for tests.
    MainWindow(Settings &settings, Prompts &prompts);
    ~MainWindow() override;

    /// False when it could not be opened, which the person was told.
    bool openWorkbook(const QString &path, OpenMode mode);
    /// Stays with the workbook that is open when something typed in it cannot be saved and the person wants to stay.
    void openSession(std::unique_ptr<Workbook> workbook);
    void closeWorkbook();
    /// Goes to a page and what it names on it; page "conflicts" settles the conflicts that are open, "sample" opens the
    /// worked example.
    void go(const Destination &destination);
    /// Made at the first call; null without a workbook or for an unknown key.
    [[nodiscard]] Page *page(const QString &key);

    [[nodiscard]] Session *session() const { return m_session.get(); }
    [[nodiscard]] Settings &settings() const { return m_settings; }
    [[nodiscard]] const History &history() const { return m_history; }
    [[nodiscard]] WorkbookDesk &desk() const { return *m_desk; }

    void addEvidence();
    void settleConflicts();
    void nameYourself();
    void editEngagement();
    void find();
    void goBack();
    void goForward();
    void movePane(int step);
    void showPalette();
    void setTheme(ThemeChoice theme);
    void setTextPercent(int percent);
    /// Tells when the last change was saved; who is used to Ctrl+S asks for it.
    void saySaved();
    void setLanguage(const QString &language);

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildStartPage();
    void present(const Destination &destination);
    void rememberPlace();
    /// Whether all that is typed is saved, or may be left behind.
    [[nodiscard]] bool mayLeave();
    void dropWorkbook();
    void refreshFrame();
    void refreshStatus();
    void refreshTitle();
    void showFailure(const Error &error);
    void saveLayout();

    Settings &m_settings;
    std::unique_ptr<Prompts> m_ownPrompts;
    Prompts &m_prompts;
    std::unique_ptr<Session> m_session;
    QHash<QString, Page *> m_pages;
    Destination m_here;
    History m_history;
    WorkbookDesk *m_desk;
    PaneFocus *m_focus;
    Menus *m_menus = nullptr;
    Rail *m_rail = nullptr;
    StatusLine *m_status = nullptr;
    QStackedWidget *m_content = nullptr; ///< start page, workbook
    StartPage *m_start = nullptr;
    PageHeader *m_header = nullptr;
    ErrorBar *m_errors = nullptr;
    QStackedWidget *m_stack = nullptr;   ///< the pages
};

} // namespace assay
