// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/page.h"

#include <memory>

class QSplitter;
class QStackedWidget;

namespace assay {

class EvidenceActions;
class EvidenceExport;
class EvidenceFacetModel;
class EvidenceFilterPane;
class EvidenceInspector;
class EvidenceModel;
class EvidenceSearchBar;
class EvidenceTable;
class KeyButton;
class Pane;
class Prompts;
class StateBox;

/// The evidence log: filters, the list, and all of the current item.
class EvidencePage final : public Page
{
    Q_OBJECT

public:
    explicit EvidencePage(Session &session, QWidget *parent = nullptr);
    ~EvidencePage() override;

    [[nodiscard]] QString key() const override { return QStringLiteral("evidence"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> headerWidgets() override;
    [[nodiscard]] QList<QWidget *> panes() override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QString statusNote() const override;
    void open(const Destination &destination) override;
    [[nodiscard]] Destination place() const override;
    [[nodiscard]] QString statement() const override;
    void find() override;

    /// Who asks where to export to; by itself the page asks by dialogs.
    void setPrompts(Prompts &prompts) { m_prompts = &prompts; }

protected:
    void keep(QCborMap &kept) const override;
    void bringBack(const QCborMap &kept) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpPanes();
    void addCommands();
    void connectTable();
    void connectInspector();
    /// Says so when nothing can be changed.
    bool canWrite();
    void follow();
    void showItem();
    void showState();
    void fit();
    void toggleFilters();
    void toggleInspector();
    void step(int rows);
    void clearFilters();
    void resolveEmpty();
    void edit(std::optional<Id<Evidence>> item);
    void openStatement(QString statement);
    void exportList();

    EvidenceModel *m_log;
    EvidenceFacetModel *m_facets;
    EvidenceActions *m_actions;
    EvidenceFilterPane *m_filters;
    EvidenceSearchBar *m_bar;
    EvidenceTable *m_table;
    StateBox *m_state;
    QStackedWidget *m_stack;
    Pane *m_list;
    EvidenceInspector *m_inspector;
    KeyButton *m_add;
    KeyButton *m_export;
    QSplitter *m_splitter;
    EvidenceExport *m_exporting;
    bool m_isNarrow = false;
    bool m_hasFilters = true; ///< wanted where there is room for them
    std::unique_ptr<Prompts> m_dialogs;
    Prompts *m_prompts;
};

} // namespace assay
