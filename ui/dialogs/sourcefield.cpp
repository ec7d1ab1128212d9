// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sourcefield.h"

#include "ui/parts/text.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {

namespace {

constexpr int nothingRow = 0;
constexpr int newRow = 1;

} // namespace

SourceField::SourceField(const Records &records, QWidget *parent)
    : QWidget(parent), m_newId(Id<Source>::create()), m_box(new QComboBox(this)), m_new(new QWidget(this)), m_title(new QLineEdit(m_new)),
      m_type(new QComboBox(m_new))
{
    m_box->setObjectName(QStringLiteral("source"));
    m_title->setObjectName(QStringLiteral("newSourceTitle"));
    m_type->setObjectName(QStringLiteral("newSourceType"));
    setFocusProxy(m_box);
    setFocusPolicy(Qt::StrongFocus); // the label's key asks for it
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(20);
    m_box->addItem(tr("Choose a source"));
    m_box->addItem(tr("New source\u2026"));
    QList<const Source *> sources;
    for (const Source &source : records.all<Source>())
        sources.append(&source);
    std::ranges::sort(sources, [](const Source *a, const Source *b) { return a->title.localeAwareCompare(b->title) < 0; });
    for (const Source *source : std::as_const(sources))
        m_box->addItem(source->title, source->id.uuid());
    m_box->setCurrentIndex(firstRow());

    m_title->setPlaceholderText(tr("Title of the document or meeting"));
    m_title->setAccessibleName(tr("Title of the new source"));
    m_type->setAccessibleName(tr("Type of the new source"));
    for (const Choice &choice : ChoicesOf<SourceType>::choices)
        m_type->addItem(QCoreApplication::translate("Choice", choice.label), QString::fromLatin1(choice.key));

    auto *row = new QHBoxLayout(m_new);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_title, 1);
    row->addWidget(m_type);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_box);
    column->addWidget(m_new);
    connect(m_box, &QComboBox::currentIndexChanged, this, &SourceField::showNew);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        if (index == newRow)
            m_title->setFocus();
    });
    showNew();
}

/// Where there is no source yet, it can only be a new one.
int SourceField::firstRow() const
{
    return m_box->count() == newRow + 1 ? newRow : nothingRow;
}

void SourceField::setSource(Id<Source> source)
{
    m_title->clear();
    const int row = source.isNull() ? -1 : m_box->findData(source.uuid());
    m_box->setCurrentIndex(row >= 0 ? row : firstRow());
}

void SourceField::setNewSource(const Source &source)
{
    m_newId = source.id;
    m_box->setCurrentIndex(newRow);
    m_title->setText(source.title);
    m_type->setCurrentIndex(m_type->findData(choiceKey(source.type)));
}

Id<Source> SourceField::source() const
{
    return Id<Source>(m_box->currentData().toUuid());
}

std::optional<Source> SourceField::newSource() const
{
    if (m_box->currentIndex() != newRow || m_title->text().trimmed().isEmpty())
        return std::nullopt;
    Source source;
    source.id = m_newId;
    source.title = m_title->text().trimmed();
    source.type = choiceFromKey<SourceType>(m_type->currentData().toString()).value_or(SourceType::Document);
    return source;
}

QWidget *SourceField::missing() const
{
    return m_box->currentIndex() == newRow ? static_cast<QWidget *>(m_title) : m_box;
}

void SourceField::showNew()
{
    m_new->setVisible(m_box->currentIndex() == newRow);
}

} // namespace assay
