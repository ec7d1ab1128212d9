// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samplefile.h"

#include "core/framework/jsonplace.h"
#include "core/model/citations.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Sample)
};

/// Far more than an example needs; a limit all the same, since the file may come from anywhere.
constexpr qsizetype mostItems = 2000;

template<class E>
E choiceOf(JsonPlace &place, const QString &key)
{
    QStringList keys;
    for (const Choice &choice : ChoicesOf<E>::choices)
        keys.append(QString::fromLatin1(choice.key));
    return static_cast<E>(place.choice(key, keys));
}

FactDate dateOf(JsonPlace &place, const QString &key)
{
    const auto date = FactDate::fromText(place.optionalText(key));
    if (!date)
        place.report(key, date.error().what, date.error().remedy);
    return date.value_or(FactDate());
}

std::optional<int> optionalNumber(JsonPlace &place, const QString &key, int highest)
{
    if (!place.has(key))
        return std::nullopt;
    const int number = place.number(key);
    if (number < 1 || number > highest)
        place.report(key, Texts::tr("%1 is not possible here").arg(number), Texts::tr("Give a whole number from 1 to %1.").arg(highest));
    return number;
}

class SampleReader final
{
public:
    Result<SampleFile> read(const QByteArray &json);

private:
    void readAll(JsonPlace &root);
    void readEngagement(JsonPlace &place);
    void readParticipant(JsonPlace &place);
    void readSource(JsonPlace &place);
    void readItem(JsonPlace &place);
    void readTags(JsonPlace &place, SampleFile::Item &item);
    void readScore(JsonPlace &place);
    QString knownStatement(JsonPlace &place);

    SampleFile m_sample;
    Framework m_framework;
    QHash<QString, Id<Participant>> m_participants;
    QHash<QString, Id<Participant>> m_series;
    QHash<QString, Id<Source>> m_sources;
    QSet<QString> m_numbers;
    JsonProblems m_problems;
};

void SampleReader::readEngagement(JsonPlace &place)
{
    Engagement &engagement = m_sample.engagement;
    engagement.authority = place.text(u"authority"_s);
    engagement.kind = choiceOf<EngagementKind>(place, u"kind"_s);
    engagement.frameworkKey = place.text(u"framework"_s);
    engagement.methodKey = place.text(u"method"_s);
    engagement.cutOff = dateOf(place, u"cut_off"_s);
    engagement.note = place.optionalText(u"note"_s);
    place.finish();
    auto framework = Framework::shipped(engagement.frameworkKey);
    if (!framework) {
        place.report(u"framework"_s, Texts::tr("no framework \"%1\" is shipped").arg(engagement.frameworkKey),
                     Texts::tr("Use one of: %1.").arg(Framework::shippedKeys().join(u", "_s)));
        return;
    }
    m_framework = std::move(*framework);
    if (!m_framework.method(engagement.methodKey))
        place.report(u"method"_s, Texts::tr("the framework has no rating method \"%1\"").arg(engagement.methodKey), {});
}

void SampleReader::readParticipant(JsonPlace &place)
{
    static const QRegularExpression seriesForm(u"\\A[A-Z][A-Z0-9]*\\z"_s);
    Participant participant;
    participant.id = Id<Participant>::create();
    participant.name = place.text(u"name"_s);
    participant.role = place.optionalText(u"role"_s);
    participant.series = place.text(u"series"_s);
    const QString key = place.name(u"key"_s);
    if (m_participants.contains(key))
        place.report(u"key"_s, Texts::tr("\"%1\" is used twice").arg(key), Texts::tr("Give each its own key."));
    if (m_series.contains(participant.series) || !seriesForm.match(participant.series).hasMatch()) {
        place.report(u"series"_s, Texts::tr("\"%1\" cannot be used").arg(participant.series),
                     Texts::tr("Use a capital letter, then capital letters and digits, and each series once."));
    }
    m_participants.insert(key, participant.id);
    m_series.insert(participant.series, participant.id);
    m_sample.participants.append(participant);
}

void SampleReader::readSource(JsonPlace &place)
{
    Source source;
    source.id = Id<Source>::create();
    source.title = place.text(u"title"_s);
    source.type = choiceOf<SourceType>(place, u"type"_s);
    source.publisher = place.optionalText(u"publisher"_s);
    source.date = dateOf(place, u"date"_s);
    source.link = place.optionalText(u"link"_s);
    source.note = place.optionalText(u"note"_s);
    const QString key = place.name(u"key"_s);
    if (m_sources.contains(key))
        place.report(u"key"_s, Texts::tr("\"%1\" is used twice").arg(key), Texts::tr("Give each its own key."));
    m_sources.insert(key, source.id);
    m_sample.sources.append(source);
}

QString SampleReader::knownStatement(JsonPlace &place)
{
    const QString key = place.text(u"statement"_s);
    if (!m_framework.statement(key))
        place.report(u"statement"_s, Texts::tr("the framework has no statement \"%1\"").arg(key), Texts::tr("Use its key, like \"qs1\"."));
    return key;
}

void SampleReader::readTags(JsonPlace &place, SampleFile::Item &item)
{
    QSet<QString> tagged;
    for (JsonPlace &tagPlace : place.objects(u"tags"_s)) {
        TagWish tag;
        tag.statement = knownStatement(tagPlace);
        tag.polarity = choiceOf<Polarity>(tagPlace, u"polarity"_s);
        tag.weight = optionalNumber(tagPlace, u"weight"_s, 3);
        tagPlace.finish();
        if (tagged.contains(tag.statement))
            tagPlace.report(u"statement"_s, Texts::tr("the item is tagged to %1 already").arg(tag.statement), Texts::tr("Tag it once."));
        tagged.insert(tag.statement);
        item.tags.append(tag);
    }
}

void SampleReader::readItem(JsonPlace &place)
{
    static const QRegularExpression numberForm(u"\\A([A-Z][A-Z0-9]*)-[0-9]{3,9}\\z"_s);
    SampleFile::Item item;
    Evidence &evidence = item.evidence;
    evidence.id = Id<Evidence>::create();
    evidence.reference = place.text(u"reference"_s);
    const QString source = place.name(u"source"_s);
    evidence.source = m_sources.value(source);
    evidence.locator = place.optionalText(u"locator"_s);
    evidence.summary = place.text(u"summary"_s);
    evidence.quote = place.optionalText(u"quote"_s);
    evidence.category = place.text(u"category"_s);
    evidence.mode = choiceOf<EvidenceMode>(place, u"mode"_s);
    evidence.factDate = dateOf(place, u"fact_date"_s);
    evidence.saidBy = place.optionalText(u"said_by"_s);
    evidence.note = place.optionalText(u"note"_s);
    evidence.addedBy = m_series.value(numberForm.match(evidence.reference).captured(1));
    if (evidence.addedBy.isNull() || m_numbers.contains(evidence.reference)) {
        place.report(u"reference"_s, Texts::tr("\"%1\" cannot be used").arg(evidence.reference),
                     Texts::tr("Use a participant's series and a number, like E-016, and each number once."));
    }
    if (evidence.source.isNull())
        place.report(u"source"_s, Texts::tr("there is no source \"%1\" in the file").arg(source), {});
    const EvidenceCategory *category = m_framework.category(evidence.category);
    if (!category || !category->isUsed)
        place.report(u"category"_s, Texts::tr("the framework uses no evidence category \"%1\"").arg(evidence.category), {});
    readTags(place, item);
    m_numbers.insert(evidence.reference);
    m_sample.items.append(item);
}

void SampleReader::readScore(JsonPlace &place)
{
    Score score;
    score.statement = knownStatement(place);
    const QString assessor = place.name(u"assessor"_s);
    score.assessor = m_participants.value(assessor);
    score.score = optionalNumber(place, u"score"_s, 4);
    score.rationale = place.optionalText(u"rationale"_s);
    score.id = Score::idFor(score.assessor, score.statement);
    if (score.assessor.isNull())
        place.report(u"assessor"_s, Texts::tr("there is no participant \"%1\" in the file").arg(assessor), {});
    if (std::ranges::find(m_sample.scores, score.id, &Score::id) != m_sample.scores.end())
        place.report(u"statement"_s, Texts::tr("this assessor has scored it already"), Texts::tr("Score it once."));
    const QStringList cited = citations(score.rationale);
    for (const QString &number : cited) {
        if (!m_numbers.contains(number))
            place.report(u"rationale"_s, Texts::tr("it cites %1, which is not in the file").arg(number), {});
    }
    m_sample.scores.append(score);
}

void SampleReader::readAll(JsonPlace &root)
{
    if (root.text(u"format"_s) != u"assay-sample" || root.number(u"version"_s) != 1)
        root.report(u"format"_s, Texts::tr("it is not \"assay-sample\" of version 1"), {});
    const auto readEach = [&](const QString &key, void (SampleReader::*readOne)(JsonPlace &)) {
        for (JsonPlace &place : root.objects(key, mostItems)) {
            (this->*readOne)(place);
            place.finish();
        }
    };
    JsonPlace engagement = root.object(u"engagement"_s);
    readEngagement(engagement);
    // Without the framework nothing else can be checked.
    if (m_problems.first())
        return;
    readEach(u"participants"_s, &SampleReader::readParticipant);
    readEach(u"sources"_s, &SampleReader::readSource);
    readEach(u"evidence"_s, &SampleReader::readItem);
    readEach(u"scores"_s, &SampleReader::readScore);
    root.finish();
}

Result<SampleFile> SampleReader::read(const QByteArray &json)
{
    const QString what = Texts::tr("The worked example cannot be used");
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::InvalidInput, what, Texts::tr("byte %1: %2").arg(error.offset).arg(error.errorString()));
    JsonPlace root(document.object(), {}, m_problems);
    readAll(root);
    if (const auto &problem = m_problems.first())
        return fail(ErrorCode::InvalidInput, what, problem->path + u": "_s + problem->what, problem->remedy);
    return std::move(m_sample);
}

} // namespace

Result<SampleFile> readSample(const QByteArray &json)
{
    return SampleReader().read(json);
}

} // namespace assay
