// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newworkbookdialog.h"

#include "ui/dialogs/formtext.h"
#include "ui/parts/buttons.h"
#include "ui/parts/text.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace assay {

namespace {

struct KindText {
    EngagementKind kind;
    QString name;
    QString meaning;
};

QList<KindText> kindTexts()
{
    return {
        {EngagementKind::CqcAssessment, NewWorkbookDialog::tr("&CQC assessment"),
         NewWorkbookDialog::tr("Nine scores lead to an overall rating.")},
        {EngagementKind::PeerChallenge, NewWorkbookDialog::tr("&Peer challenge"),
         NewWorkbookDialog::tr("Strengths and points to consider. No rating unless practice scores are switched on.")},
        {EngagementKind::SelfAssessment, NewWorkbookDialog::tr("&Self-assessment"),
         NewWorkbookDialog::tr("A council scores itself and sees what comes next.")},
    };
}

} // namespace

NewWorkbookDialog::NewWorkbookDialog(EngagementKind kind, const QString &personName, MakeWorkbook make, QWidget *parent)
    : QDialog(parent), m_make(std::move(make)), m_kind(new QButtonGroup(this)), m_authority(new QLineEdit),
      m_name(new QLineEdit(personName)), m_path(new QLineEdit), m_error(errorLabel(QStringLiteral("newError")))
{
    setObjectName(QStringLiteral("newWorkbookDialog"));
    setWindowTitle(tr("New workbook"));
    m_authority->setObjectName(QStringLiteral("authority"));
    m_authority->setPlaceholderText(tr("The council that is assessed"));
    m_name->setObjectName(QStringLiteral("personName"));
    m_path->setObjectName(QStringLiteral("path"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(6);
    column->addWidget(roleLabel(TextRole::InspectorTitle, tr("What are you doing?")));
    column->addWidget(kinds(kind));
    column->addSpacing(4);
    addField(column, tr("Local &authority"), m_authority);
    addField(column, tr("Your &name or role, as colleagues will see it"), m_name);
    column->addWidget(fieldLabel(tr("&File to keep it in"), m_path));
    column->addWidget(place());
    const QStringList shipped = Framework::shippedKeys();
    const auto framework = shipped.isEmpty() ? Result<Framework>(fail(ErrorCode::NotFound, QString()))
                                             : Framework::shipped(shipped.first());
    if (framework) {
        QLabel *words = quietLabel(tr("Framework: %1, %n quality statement(s)", nullptr, static_cast<int>(framework->statements().size()))
                                       .arg(framework->title()));
        words->setObjectName(QStringLiteral("framework"));
        column->addWidget(wrapped(words));
    }
    column->addWidget(m_error);
    column->addSpacing(8);
    auto *create = new KeyButton(tr("C&reate workbook"), KeyButton::Role::Primary);
    create->setObjectName(QStringLiteral("create"));
    create->setDefault(true);
    auto *cancel = new KeyButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancel"));
    auto *row = new QHBoxLayout;
    row->addWidget(create);
    row->addWidget(cancel);
    row->addStretch(1);
    column->addLayout(row);
    setMinimumWidth(560);
    connect(create, &QPushButton::clicked, this, &NewWorkbookDialog::create);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_authority, &QLineEdit::textChanged, this, &NewWorkbookDialog::suggestPath);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_isPathChosen = true; });
    suggestPath();
    m_authority->setFocus();
}

QWidget *NewWorkbookDialog::kinds(EngagementKind chosen)
{
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const KindText &text : kindTexts()) {
        auto *button = new QRadioButton(text.name);
        button->setObjectName(QStringLiteral("kind-") + choiceKey(text.kind));
        button->setChecked(text.kind == chosen);
        button->setAccessibleDescription(text.meaning);
        m_kind->addButton(button, static_cast<int>(text.kind));
        QLabel *meaning = wrapped(quietLabel(text.meaning));
        meaning->setContentsMargins(24, 0, 0, 4);
        column->addWidget(button);
        column->addWidget(meaning);
    }
    return all;
}

QWidget *NewWorkbookDialog::place()
{
    auto *all = new QWidget;
    auto *row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto *choose = new KeyButton(tr("Ch&oose\u2026"));
    choose->setObjectName(QStringLiteral("choose"));
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString chosen = QFileDialog::getSaveFileName(this, tr("File to keep it in"), m_path->text(), workbookFilter(), nullptr,
                                                            QFileDialog::DontConfirmOverwrite);
        if (chosen.isEmpty())
            return;
        m_isPathChosen = true;
        m_path->setText(asWorkbookPath(chosen));
    });
    return all;
}

void NewWorkbookDialog::suggestPath()
{
    if (m_isPathChosen)
        return;
    static const QRegularExpression unsafe(QStringLiteral("[^\\w \\-]+"), QRegularExpression::UseUnicodePropertiesOption);
    QString name = m_authority->text().simplified().remove(unsafe);
    if (name.isEmpty())
        name = tr("Assessment", "file name of a new workbook");
    const QDir folder(documentsFolder());
    QString path = folder.filePath(asWorkbookPath(name));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(asWorkbookPath(QStringLiteral("%1 %2").arg(name).arg(number)));
    m_path->setText(path);
}

void NewWorkbookDialog::create()
{
    const NewWorkbookWish wished = wish();
    if (wished.what.authority.isEmpty()) {
        complain(tr("Give the name of the local authority."), m_authority);
    } else if (wished.personName.isEmpty()) {
        complain(tr("Give your name or role."), m_name);
    } else if (wished.path.isEmpty() || !QFileInfo(wished.path).dir().exists()) {
        complain(tr("Choose a file in a folder that exists."), m_path);
    } else if (QFileInfo::exists(wished.path)) {
        complain(tr("There is a file of this name already. Choose another."), m_path);
    } else if (const auto made = m_make(wished); !made) {
        complain(made.error().line(), m_path);
    } else {
        accept();
    }
}

void NewWorkbookDialog::complain(const QString &sentence, QWidget *field)
{
    m_error->show();
    announce(m_error, sentence);
    field->setFocus(Qt::OtherFocusReason);
    adjustSize(); // the words need room that the fields should not give
}

NewWorkbookWish NewWorkbookDialog::wish() const
{
    const QString path = m_path->text().trimmed();
    NewWorkbookWish wish;
    wish.what.authority = m_authority->text().trimmed();
    wish.what.kind = static_cast<EngagementKind>(m_kind->checkedId());
    wish.path = path.isEmpty() ? path : asWorkbookPath(path);
    wish.personName = m_name->text().trimmed();
    return wish;
}

} // namespace assay
