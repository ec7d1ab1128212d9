// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/page.h"

#include <QPointer>

class QPushButton;
class QSplitter;

namespace assay {

class AssessorsPane;
class CoversPane;
class EvidenceBalance;
class Pane;
class RationalePane;
class ScoreSelector;
class StatementEvidenceModel;
class StatementPicker;
class TriangulationStrip;
struct QualityStatement;

/// One quality statement: the evidence for and against it, your score and its rationale, and what the others gave.
class StatementsPage final : public Page
{
    Q_OBJECT

public:
    explicit StatementsPage(Session &session, QWidget *parent = nullptr);
    /// Saves what is typed; the session must outlive the page.
    ~StatementsPage() override;

    [[nodiscard]] QString key() const override { return QStringLiteral("statements"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> headerWidgets() override;
    [[nodiscard]] QList<QWidget *> panes() override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    void open(const Destination &destination) override;
    [[nodiscard]] Destination place() const override { return {key(), m_statement, {}, {}}; }
    [[nodiscard]] QString statement() const override { return m_statement; }
    [[nodiscard]] QString saveTyped() override;

    /// Saves what is typed. False when it could not be saved; it then stays in the editor.
    bool flush();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void addCommands();
    void follow();
    void refresh();
    void showStatement(const QString &statement);
    void step(int by);
    void score(std::optional<int> score);
    void fit();
    void showEvidencePane(bool isWanted);
    void showItem(Id<Evidence> evidence);
    [[nodiscard]] const QualityStatement *current() const;

    StatementEvidenceModel *m_model;
    QPointer<StatementPicker> m_picker; ///< goes to the page header of the window
    QSplitter *m_splitter;
    TriangulationStrip *m_strip;
    EvidenceBalance *m_balance;
    Pane *m_evidence;
    Pane *m_scorePane;
    ScoreSelector *m_selector;
    RationalePane *m_rationale;
    AssessorsPane *m_assessors;
    CoversPane *m_covers;
    QWidget *m_right;
    QPushButton *m_showEvidence; ///< where the width hides the evidence
    QString m_statement;
    std::optional<bool> m_leftWanted; ///< set by hand; otherwise by width
    std::optional<bool> m_rightWanted;
    bool m_isStale = true;
};

} // namespace assay
