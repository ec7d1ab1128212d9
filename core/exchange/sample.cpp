// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"

#include "core/exchange/samplefile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

namespace assay {

namespace {

/// Puts the parts of a sample into a workbook, one change for each step that a team would take.
class SampleWriter final
{
public:
    SampleWriter(Workbook &workbook, SampleFile sample) : m_workbook(workbook), m_sample(std::move(sample)) {}

    Result<> write();

private:
    void adoptFirst();
    Result<> describe();
    Result<> addParticipants();
    Result<> addEvidence(const Source &source);
    Result<> addScores();

    Workbook &m_workbook;
    SampleFile m_sample;
};

/// The first participant of the sample is the one whom the workbook has already.
void SampleWriter::adoptFirst()
{
    const Id<Participant> first = m_sample.participants.first().id;
    const Id<Participant> self = m_workbook.self();
    for (auto &item : m_sample.items) {
        if (item.evidence.addedBy == first)
            item.evidence.addedBy = self;
    }
    for (Score &score : m_sample.scores) {
        if (score.assessor == first)
            score.assessor = self;
    }
    m_sample.participants.first().id = self;
}

Result<> SampleWriter::describe()
{
    Engagement engagement = m_workbook.records().engagement();
    engagement.methodKey = m_sample.engagement.methodKey;
    engagement.cutOff = m_sample.engagement.cutOff;
    engagement.note = m_sample.engagement.note;
    return m_workbook.apply(editEngagement(m_workbook, engagement));
}

Result<> SampleWriter::addParticipants()
{
    Change change;
    change.verb = QStringLiteral("edit_participant");
    for (const Participant &wanted : std::as_const(m_sample.participants)) {
        const Participant *present = m_workbook.records().find(wanted.id);
        if (!present) {
            change.insert(wanted);
            continue;
        }
        Participant after = *present;
        after.name = wanted.name;
        after.role = wanted.role;
        change.update(*present, after);
    }
    return m_workbook.apply(change);
}

Result<> SampleWriter::addEvidence(const Source &source)
{
    Change change;
    change.verb = QStringLiteral("add_evidence");
    change.insert(source);
    for (const SampleFile::Item &item : std::as_const(m_sample.items)) {
        if (item.evidence.source != source.id)
            continue;
        Evidence evidence = item.evidence;
        evidence.addedAt = QDateTime::currentMSecsSinceEpoch();
        change.insert(evidence);
        for (const TagWish &wish : item.tags)
            change.insert(Tag{Tag::idFor(evidence.id, wish.statement), evidence.id, wish.statement, wish.polarity, wish.weight});
    }
    return m_workbook.apply(change);
}

Result<> SampleWriter::addScores()
{
    for (const Score &score : std::as_const(m_sample.scores)) {
        const auto scored = m_workbook.apply(setScore(m_workbook, score.statement, score.score, score.rationale, score.assessor));
        if (!scored)
            return scored;
    }
    return {};
}

Result<> SampleWriter::write()
{
    adoptFirst();
    if (auto described = describe(); !described)
        return described;
    if (auto added = addParticipants(); !added)
        return added;
    for (const Source &source : std::as_const(m_sample.sources)) {
        if (auto added = addEvidence(source); !added)
            return added;
    }
    return addScores();
}

} // namespace

Result<std::unique_ptr<Workbook>> writeSample(const QString &path, const Identity &who, const QByteArray &json)
{
    auto sample = readSample(json);
    if (!sample)
        return fail(sample.error());
    const Engagement &about = sample->engagement;
    const NewWorkbook what{about.authority, about.kind, about.frameworkKey, sample->participants.first().series};
    auto workbook = Workbook::create(path, what, who);
    if (!workbook)
        return workbook;
    if (const auto written = SampleWriter(**workbook, std::move(*sample)).write(); !written) {
        workbook->reset();
        QFile::remove(path);
        return fail(written.error());
    }
    return workbook;
}

Result<std::unique_ptr<Workbook>> writeSample(const QString &path, const Identity &who)
{
    QFile file(QStringLiteral(":/assay/samples/hertfordshire.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound, QCoreApplication::translate("Sample", "The worked example cannot be used"),
                    QCoreApplication::translate("Sample", "it is not part of this build"));
    }
    return writeSample(path, who, file.readAll());
}

} // namespace assay
