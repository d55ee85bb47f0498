// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/demo/demobuilder.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

#include "workstation/editor/mediapanel.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace toasoan {

namespace {

QString joined(const QJsonValue &lines)
{
    QStringList text;
    for (const QJsonValue &line : lines.toArray())
        text.append(line.toString());
    return text.join(u'\n');
}

Role roleOf(const QString &code) { return roleFromCode(code).value_or(Role::Inspector); }

} // namespace

DemoBuilder::DemoBuilder(Desk &desk, SetClock &clock, Instant end, QString siteFolder)
    : m_desk(desk)
    , m_clock(clock)
    , m_end(end)
    , m_siteFolder(std::move(siteFolder))
{
}

Result<> DemoBuilder::build(const QJsonObject &newsroom, MemberId keeper)
{
    TRY(makePeople(newsroom, keeper));
    TRY(makePlaces(newsroom));
    for (const QJsonValue &text : newsroom.value(u"posts"_s).toArray())
        plan(text.toObject());
    for (const QJsonValue &duty : newsroom.value(u"duties"_s).toArray())
        planDuty(duty.toObject());
    TRY(play());
    m_clock.set(m_end);
    m_desk.signOut();
    return {};
}

Result<> DemoBuilder::makePeople(const QJsonObject &newsroom, MemberId keeper)
{
    const QJsonArray members = newsroom.value(u"members"_s).toArray();
    m_members.insert(members.first().toObject().value(u"code"_s).toString(), keeper);
    for (qsizetype i = 1; i < members.size(); ++i) {
        const QJsonObject member = members.at(i).toObject();
        QSet<Role> roles;
        for (const QJsonValue &role : member.value(u"roles"_s).toArray())
            roles.insert(roleOf(role.toString()));
        TRY_INTO(
            outcome, m_desk.execute(AddMember{.name = member.value(u"name"_s).toString(), .roles = roles, .passphrase = demoPassphrase}));
        m_members.insert(member.value(u"code"_s).toString(), outcome.member);
    }
    return {};
}

Result<> DemoBuilder::makePlaces(const QJsonObject &newsroom)
{
    TRY(m_desk.execute(SetCadence{.cadence = Cadence{.workingDays = newsroom.value(u"cadence"_s).toInt()}}));
    for (const QJsonValue &value : newsroom.value(u"sections"_s).toArray()) {
        const QJsonObject section = value.toObject();
        const QString code = section.value(u"code"_s).toString();
        const int approvals = section.value(u"approvals"_s).toInt(1);
        SectionCadence cadence;
        if (const int days = section.value(u"cadence"_s).toInt(); days > 0)
            cadence = Cadence{.workingDays = days};
        TRY_INTO(outcome,
            m_desk.execute(AddSection{.name = section.value(u"name"_s).toString(),
                .code = code,
                .postType = section.value(u"type"_s).toString(),
                .responsible = m_members.value(section.value(u"responsible"_s).toString()),
                .approvals = approvals,
                .cadence = cadence}));
        m_sections.insert(code, outcome.section);
        m_approvals.insert(code, approvals);
    }
    TRY_INTO(outcome,
        m_desk.execute(
            AddSite{.name = newsroom.value(u"site"_s).toString(), .settings = {{u"transport"_s, u"folder"_s}, {u"path"_s, m_siteFolder}}}));
    m_site = outcome.site;
    TRY(m_desk.execute(SetCatalogue{.own = QJsonDocument(newsroom.value(u"catalogue"_s).toObject()).toJson()}));
    return {};
}

// ---- the plan of steps ---------------------------------------------------------------------------------------------

// Earlier days have their own clock; today counts back from the end, as if that were ten o'clock.
Instant DemoBuilder::momentOf(const QJsonObject &text) const
{
    const QTime clock = QTime::fromString(text.value(u"clock"_s).toString(), u"HH:mm"_s);
    const int days = text.value(u"days"_s).toInt();
    if (days == 0)
        return m_end - std::chrono::seconds(clock.secsTo(QTime(10, 0)));
    const QTimeZone zone("Asia/Ho_Chi_Minh");
    return fromDateTime(QDateTime(toDateTime(m_end, zone).date().addDays(-days), clock, zone));
}

// "@-3" is three days before the end.
QDate DemoBuilder::dayOf(const QString &text) const
{
    return toDateTime(m_end, QTimeZone("Asia/Ho_Chi_Minh")).date().addDays(text.mid(1).toInt());
}

void DemoBuilder::at(Instant moment, std::function<Result<>()> work) { m_steps.append({std::min(moment, m_end), std::move(work)}); }

void DemoBuilder::plan(const QJsonObject &text)
{
    auto story = std::make_shared<Story>();
    story->text = text;
    story->author = m_members.value(text.value(u"author"_s).toString());
    story->reviewer = m_members.value(m_planned++ % 3 == 2 ? u"ha"_s : u"binh"_s);
    story->section = m_sections.value(text.value(u"section"_s).toString());
    story->begin = momentOf(text);
    const QString kind = text.value(u"story"_s).toString();
    const QTimeZone zone("Asia/Ho_Chi_Minh");
    if (kind == "missed"_L1)
        story->notBefore = m_end - 5h;
    if (kind == "scheduled"_L1)
        story->notBefore = fromDateTime(QDateTime(toDateTime(m_end, zone).date().addDays(1), QTime(6, 0), zone));
    if (kind == "draft"_L1) {
        at(story->begin, [this, story]() -> Result<> {
            TRY(as(story->author));
            TRY_INTO(draft, write(*story));
            TRY(m_desk.saveDraft(draft));
            return {};
        });
        return;
    }
    at(story->begin, [this, story] { return submit(*story); });
    if (kind == "returned"_L1) {
        at(story->begin + 100min, [this, story]() -> Result<> {
            TRY(as(story->reviewer));
            TRY(m_desk.execute(
                Return{.post = story->post, .submission = story->submission, .remark = story->text.value(u"remark"_s).toString()}));
            return {};
        });
    } else if (kind != "waiting"_L1) {
        planApproved(story, kind);
    }
}

void DemoBuilder::planApproved(const Shared &story, const QString &kind)
{
    const auto approveAndPublish = [this, story](Instant when) {
        at(when, [this, story] { return approve(*story, story->reviewer); });
        if (m_approvals.value(story->text.value(u"section"_s).toString()) > 1) {
            const MemberId second = story->reviewer == m_members.value(u"ha"_s) ? m_members.value(u"binh"_s) : m_members.value(u"ha"_s);
            at(when + 20min, [this, story, second] { return approve(*story, second); });
        }
        at(when + 21min, [this] { return publish(); });
    };
    if (kind == "half-approved"_L1 || kind == "missed"_L1) {
        at(story->begin + 95min, [this, story] { return approve(*story, story->reviewer); });
        return;
    }
    if (kind == "scheduled"_L1) {
        at(story->begin + 30min, [this, story] { return approve(*story, story->reviewer); });
        return;
    }
    if (kind == "held"_L1) {
        at(story->begin + 95min, [this, story]() -> Result<> {
            TRY(approve(*story, story->reviewer));
            TRY(m_desk.execute(HoldDelivery{.post = story->post, .submission = story->submission, .site = m_site}));
            return {};
        });
        return;
    }
    approveAndPublish(story->begin + 95min);
    if (kind == "live"_L1)
        return;
    const SubmissionKind change = kind == "corrected"_L1 ? SubmissionKind::Correct
        : kind == "removed"_L1                           ? SubmissionKind::Remove
                                                         : SubmissionKind::Withdraw;
    at(story->begin + 26h, [this, story, change] { return submitChange(*story, change); });
    approveAndPublish(story->begin + 27h);
}

void DemoBuilder::planDuty(const QJsonObject &text)
{
    const auto id = std::make_shared<DutyId>();
    const MemberId author = m_members.value(text.value(u"author"_s).toString());
    at(momentOf(text), [this, text, id, author]() -> Result<> {
        TRY(as(author));
        const NewDuty duty{.rule = text.value(u"rule"_s).toString(),
            .section = m_sections.value(text.value(u"section"_s).toString()),
            .anchor = dayOf(text.value(u"anchor"_s).toString()),
            .moment = {},
            .due = {},
            .title = text.value(u"title"_s).toString(),
            .number = text.value(u"number"_s).toString(),
            .follows = {}};
        TRY_INTO(outcome, m_desk.execute(RegisterDuties{.duties = {duty}, .insteadOf = {}}));
        *id = outcome.duties.first();
        return {};
    });
    const QString post = text.value(u"settledBy"_s).toString();
    const QString reason = text.value(u"reason"_s).toString();
    if (post.isEmpty() && reason.isEmpty())
        return;
    at(m_end, [this, id, author, post, reason]() -> Result<> { // the post may come later than the duty
        TRY(as(author));
        TRY(m_desk.execute(SettleDuty{.duty = *id, .post = m_posts.value(post), .reason = reason}));
        return {};
    });
}

Result<> DemoBuilder::play()
{
    std::ranges::stable_sort(m_steps, {}, &Step::at);
    for (const Step &step : m_steps) {
        m_clock.set(step.at);
        TRY(step.work());
    }
    return {};
}

// ---- what people do ------------------------------------------------------------------------------------------------

Result<> DemoBuilder::as(MemberId member) { return m_desk.signIn(member, demoPassphrase); }

Result<Draft> DemoBuilder::write(Story &story)
{
    Draft draft = m_desk.newDraft(story.section);
    story.post = draft.post;
    m_posts.insert(story.text.value(u"title"_s).toString(), draft.post);
    draft.title = story.text.value(u"title"_s).toString();
    draft.summary = story.text.value(u"summary"_s).toString();
    draft.body = joined(story.text.value(u"body"_s));
    const QJsonObject fields = story.text.value(u"fields"_s).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QString value = field.value().toString();
        draft.fields.insert(field.key(), value.startsWith(u'@') ? dayOf(value).toString(u"yyyy-MM-dd"_s) : value);
    }
    if (const QString kind = story.text.value(u"picture"_s).toString(); !kind.isEmpty())
        TRY(addPicture(draft, kind));
    if (const QString title = story.text.value(u"attachment"_s).toString(); !title.isEmpty())
        TRY(addAttachment(draft, title));
    return draft;
}

Result<> DemoBuilder::addPicture(Draft &draft, const QString &kind)
{
    TRY_INTO(media, m_desk.addMedia(demoPicture(kind)));
    const ImageUse image{.media = media, .alt = demoPictureWords(kind), .credit = u"Tranh minh họa"_s};
    draft.images.append(image);
    const qsizetype first = draft.body.indexOf(u'\n');
    draft.body.insert(first < 0 ? draft.body.size() : first, u'\n' + figureFor(image, "png"));
    return {};
}

Result<> DemoBuilder::addAttachment(Draft &draft, const QString &title)
{
    TRY_INTO(media, m_desk.addMedia(demoPdf(title)));
    QString name = foldVietnamese(title);
    name.replace(u' ', u'-').replace(u'/', u'-');
    draft.attachments.append({.media = media, .name = name + u".pdf"_s, .title = title});
    return {};
}

Result<> DemoBuilder::submit(Story &story)
{
    TRY(as(story.author));
    TRY_INTO(draft, write(story));
    Submit wish{.content = draft, .notBefore = story.notBefore};
    if (!draft.images.isEmpty())
        wish.featuredImage = draft.images.first().media;
    TRY_INTO(outcome, m_desk.execute(wish));
    story.submission = outcome.submission;
    return {};
}

Result<> DemoBuilder::submitChange(Story &story, SubmissionKind kind)
{
    TRY(as(story.author));
    TRY_INTO(drafts, m_desk.openDraft(story.post));
    Submit wish{.kind = kind, .content = drafts.first()};
    if (kind == SubmissionKind::Correct) {
        const QJsonObject change = story.text.value(u"change"_s).toObject();
        wish.content.body.replace(change.value(u"before"_s).toString(), change.value(u"after"_s).toString());
        wish.note = change.value(u"note"_s).toString();
    } else {
        wish.note = story.text.value(u"note"_s).toString();
    }
    TRY_INTO(outcome, m_desk.execute(wish));
    story.submission = outcome.submission;
    return {};
}

Result<> DemoBuilder::approve(Story &story, MemberId reviewer)
{
    TRY(as(reviewer));
    TRY(m_desk.execute(Approve{.post = story.post, .submission = story.submission}));
    return {};
}

Result<> DemoBuilder::publish()
{
    TRY(m_desk.publishOnce(std::nullopt));
    return {};
}

} // namespace toasoan
