// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/settings/reminderspage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "notify/telling.h"
#include "workstation/look/card.h"
#include "workstation/look/emptystate.h"
#include "workstation/look/wraplayout.h"
#include "workstation/settings/reminderdialogs.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

QLabel *makeHeading(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

} // namespace

RemindersPage::RemindersPage(Session &session, Execute execute, QWidget *parent)
    : SettingsPage(session, std::move(execute), tr("Reminders"),
          tr("Who is told of what is due, and when. Everybody gets one notice a working day at most, with the worst first."), parent)
    , m_policy(new QLabel(this))
    , m_change(addButton(tr("Change…"), false, Who::Keeper, [this] { changePolicy(); }))
    , m_none(new look::QuietLabel(tr("None: people are reminded of every section."), this))
    , m_exempt(addButton(tr("Exempt a section…"), false, Who::Keeper, [this] { exemptSection(); }))
    , m_again(addButton(tr("Remind again"), true, Who::Keeper, [this] { endExemption(); }))
    , m_quietWords(new QLabel(this))
    , m_quiet(addButton(tr("Quiet hours…"), false, Who::Anybody, [this] { changeQuietHours(); }))
{
    for (QPushButton *elsewhere : {m_change, m_quiet})
        bar().removeWidget(elsewhere);
    addStretch();
    m_change->setAccessibleName(tr("Change when people are told"));
    list().setAccessibleName(tr("Sections nobody is reminded of"));
    addAboveList(makeHeading(tr("The agency's rule"), this));
    addAboveList(makeRow(m_policy, m_change, this));
    addAboveList(new look::Hairline(this));
    addAboveList(makeHeading(tr("Sections nobody is reminded of"), this));
    addAboveList(m_none);
    addBelow(new look::Hairline(this));
    addBelow(makeHeading(tr("My quiet hours"), this));
    addBelow(makeRow(m_quietWords, m_quiet, this));
    endBelow();
    setTabOrder({m_change, &list(), m_exempt, m_again, m_quiet});
    show(Known{});
}

QString RemindersPage::policyWords() const { return m_policy->text(); }
QString RemindersPage::quietWords() const { return m_quietWords->text(); }
QDate RemindersPage::today() const { return toDateTime(session().now(), session().directory().zone()).date(); }

Result<RemindersPage::Known> RemindersPage::read(Desk &desk)
{
    TRY_INTO(catalogue, desk.catalogue());
    TRY_INTO(settings, desk.localSettings());
    return Known{.policy = catalogue.rules.reminders(), .trouble = catalogue.trouble, .quiet = settings.quiet};
}

void RemindersPage::refresh()
{
    if (!session().current())
        return;
    session().desk().run(read, this, [this, generation = ++m_generation](const Result<Known> &known) {
        if (generation != m_generation)
            return;
        if (known)
            show(*known);
        else
            Q_EMIT problem(Sentences::problem(known.error(), Doing::Listing));
    });
}

void RemindersPage::show(const Known &known)
{
    m_known = known;
    QStringList words{notify::remindersAre(known.policy)};
    if (!known.policy.rise)
        words.append(tr("When it is late, the reviewers and the keeper are told after as many days as is set with the section."));
    if (known.trouble)
        words.append(tr("The agency's own data cannot be read here: %1").arg(Sentences::reason(*known.trouble)));
    m_policy->setText(words.join(u' '));
    QList<std::pair<QByteArray, std::pair<QString, QString>>> rows;
    for (const auto &[code, exemption] : known.policy.exempt.asKeyValueRange()) {
        const auto section = std::ranges::find(session().directory().sections, code, &SectionInfo::code);
        if (exemption.until < today() || section == session().directory().sections.end())
            continue;
        //: %1, %2: days; %3: why
        const QString second = tr("from %1 to %2  ·  %3").arg(shortDay(exemption.begin), shortDay(exemption.until), exemption.reason);
        rows.append({code.toUtf8(), {section->name, second}});
    }
    fill(rows);
    list().setVisible(!rows.isEmpty());
    m_none->setVisible(rows.isEmpty());
    const QuietHours mine = known.quiet.value(session().current().value_or(MemberId()));
    m_quietWords->setText(mine.from == mine.to
            ? tr("You have no quiet hours on this computer; on days off you are left in peace all the same.")
            : tr("You are left in peace on this computer from %1 to %2, and on days off.")
                  .arg(mine.from.toString(u"HH:mm"_s), mine.to.toString(u"HH:mm"_s)));
}

void RemindersPage::changePolicy()
{
    auto *sheet = new ReminderRuleDialog(m_known.policy, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, this, [this, sheet] {
        const SetReminders wish = sheet->wish();
        if (wish.daysBefore == m_known.policy.daysBefore && wish.rise == m_known.policy.rise)
            return;
        execute(wish, tr("The reminders are changed."), [this](const Outcome &) { refresh(); });
    });
    sheet->open();
}

void RemindersPage::exemptSection()
{
    auto *sheet = new ExemptionDialog(session().directory(), today(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, this, [this, sheet] {
        const ExemptSection wish = sheet->wish();
        execute(wish, tr("Nobody is reminded of “%1” until %2.").arg(session().directory().sectionName(wish.section), shortDay(wish.until)),
            [this](const Outcome &) { refresh(); });
    });
    sheet->open();
}

void RemindersPage::endExemption()
{
    const QString code = QString::fromUtf8(chosenKey());
    const auto section = std::ranges::find(session().directory().sections, code, &SectionInfo::code);
    if (section != session().directory().sections.end())
        execute(ExemptSection{.section = section->id, .until = {}, .reason = {}},
            tr("People are reminded of “%1” again.").arg(section->name), [this](const Outcome &) { refresh(); });
}

// Of this computer, so nobody signs it.
void RemindersPage::changeQuietHours()
{
    if (!session().current())
        return;
    auto *sheet = new QuietHoursDialog(m_known.quiet.value(*session().current()), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, this, [this, me = *session().current(), sheet] {
        const auto job = [me, hours = sheet->hours()](Desk &desk) {
            return desk.changeLocalSettings([&](LocalSettings &settings) -> Result<> {
                settings.quiet.insert(me, hours);
                return {};
            });
        };
        session().desk().run(job, this, [this](const Result<> &done) {
            if (!done)
                Q_EMIT problem(Sentences::problem(done.error(), Doing::ChangingSettings));
            else
                Q_EMIT said(tr("Your quiet hours are changed."));
            refresh();
        });
    });
    sheet->open();
}

} // namespace toasoan
