// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/editor/submitdialog.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTimeEdit>

#include <algorithm>

#include "workstation/look/calmstyle.h"
#include "workstation/look/captioned.h"
#include "workstation/look/emptystate.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int sheetWidth = 560;
constexpr int noteHeight = 76;

QVBoxLayout *group(QWidget *parent, const QString &caption)
{
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    auto *label = new look::QuietLabel(caption, parent);
    layout->addWidget(label);
    return layout;
}

bool takesBack(SubmissionKind kind)
{
    return kind == SubmissionKind::Withdraw || kind == SubmissionKind::Remove || kind == SubmissionKind::Redirect;
}

} // namespace

SubmitDialog::SubmitDialog(Session &session, const Submit &base, bool online, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_base(base)
    , m_online(online)
{
    auto *heading = new QLabel(this);
    QString verb = online ? tr("Submit the correction") : tr("Submit for review");
    if (base.kind == SubmissionKind::Withdraw)
        verb = tr("Ask for withdrawal");
    else if (base.kind == SubmissionKind::Remove)
        verb = tr("Ask for removal");
    setWindowTitle(verb);
    heading->setText(base.content.title);
    heading->setWordWrap(true);
    heading->setFont(look::titleFont(font()));
    m_send = new QPushButton(verb, this);
    look::makePrimary(m_send);
    m_send->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_send);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(heading);
    if (QWidget *open = makeOpenFields())
        layout->addWidget(open);
    layout->addWidget(makeSites());
    layout->addWidget(makeTime());
    layout->addWidget(makeNote());
    layout->addStretch();
    layout->addLayout(buttons);
    setFixedWidth(sheetWidth);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &QDialog::accept);
    check();
    if (noteNeeded())
        m_note->setFocus();
    else
        m_send->setFocus();
}

QWidget *SubmitDialog::makeOpenFields()
{
    const PostType *type = m_session.postType(m_base.content.postType);
    if (!type || takesBack(m_base.kind))
        return nullptr;
    QStringList names;
    for (const FieldSpec &field : openFields(*type, m_base.content.fields))
        names.append(labelOf(field));
    if (names.isEmpty())
        return nullptr;
    auto *label = new QLabel(
        tr("Not filled in yet, or not readable: %1. It can be submitted like this; the reviewer sees it.").arg(names.join(u", "_s)), this);
    label->setWordWrap(true);
    QPalette amber = palette();
    amber.setColor(QPalette::WindowText, look::Colours(palette()).tone(look::Tone::Amber).text);
    label->setPalette(amber);
    return label;
}

QWidget *SubmitDialog::makeSites()
{
    auto *box = new QWidget(this);
    auto *layout = group(box, tr("Where"));
    for (const SiteInfo &site : m_session.directory().sites) {
        if (site.retired || !site.publishes)
            continue;
        auto *check = new QCheckBox(site.name, box);
        check->setChecked(true);
        layout->addWidget(check);
        m_sites.append({check, site.id});
        connect(check, &QCheckBox::toggled, this, &SubmitDialog::check);
    }
    const QString section = m_session.directory().sectionName(m_base.content.section);
    layout->addWidget(new QLabel(tr("in the section %1").arg(section), box));
    return box;
}

QWidget *SubmitDialog::makeTime()
{
    auto *box = new QWidget(this);
    auto *layout = group(box, tr("When"));
    m_now = new QRadioButton(tr("As soon as it is approved"), box);
    m_later = new QRadioButton(tr("Not before"), box);
    m_now->setChecked(true);
    const QDateTime soon = toDateTime(m_session.now(), m_session.directory().zone()).addSecs(3600);
    m_day = new QDateEdit(soon.date(), box);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_clock = new QTimeEdit(QTime(soon.time().hour(), 0), box);
    m_clock->setDisplayFormat(u"HH:mm"_s);
    m_day->setAccessibleName(tr("Day"));
    m_clock->setAccessibleName(tr("Time"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_later);
    row->addWidget(m_clock);
    row->addWidget(m_day);
    row->addStretch();
    m_timeHint = new QLabel(box);
    m_timeHint->setWordWrap(true);
    m_urgent = new QCheckBox(tr("Urgent: one approval is enough now; a second review is owed within one working day"), box);
    layout->addWidget(m_now);
    layout->addLayout(row);
    layout->addWidget(m_timeHint);
    layout->addWidget(m_urgent);
    connect(m_later, &QRadioButton::toggled, this, &SubmitDialog::check);
    connect(m_day, &QDateEdit::dateChanged, this, [this] {
        m_later->setChecked(true);
        check();
    });
    connect(m_clock, &QTimeEdit::timeChanged, this, [this] {
        m_later->setChecked(true);
        check();
    });
    const SectionInfo *section = m_session.directory().section(m_base.content.section);
    m_urgent->setVisible(section && section->approvals > 1);
    return box;
}

QWidget *SubmitDialog::makeNote()
{
    m_note = new QPlainTextEdit(this);
    m_note->setFixedHeight(noteHeight);
    m_note->setTabChangesFocus(true);
    connect(m_note, &QPlainTextEdit::textChanged, this, &SubmitDialog::check);
    QString caption = tr("What was corrected (the public reads this on the page)");
    if (m_base.kind == SubmissionKind::Withdraw)
        caption = tr("Why it no longer holds (the public reads this on the page)");
    else if (m_base.kind == SubmissionKind::Remove)
        caption = tr("Why it has to go (for the reviewer and the history)");
    auto *box = new look::Captioned(caption, m_note, this);
    box->setVisible(m_online || takesBack(m_base.kind));
    return box;
}

bool SubmitDialog::noteNeeded() const { return m_online || takesBack(m_base.kind); }

Instant SubmitDialog::chosenMoment() const { return fromDateTime(QDateTime(m_day->date(), m_clock->time(), m_session.directory().zone())); }

void SubmitDialog::check()
{
    const bool later = m_later->isChecked();
    const bool past = later && chosenMoment() < m_session.now();
    m_timeHint->setText(past ? tr("That moment has passed.")
            : later          ? tr("Time of the agency: %1. This computer must be on then.").arg(m_session.times().zoneName())
                             : tr("Time of the agency: %1.").arg(m_session.times().zoneName()));
    QPalette ink = palette();
    const look::Colours colours(palette());
    ink.setColor(QPalette::WindowText, past ? colours.tone(look::Tone::Red).text : colours.muted());
    m_timeHint->setPalette(ink);
    const bool somewhere = std::ranges::any_of(m_sites, [](const auto &site) { return site.first->isChecked(); });
    const bool noted = !noteNeeded() || !m_note->toPlainText().trimmed().isEmpty();
    m_send->setEnabled(somewhere && noted && !past);
    m_send->setToolTip(!somewhere ? tr("No site is chosen.") : !noted ? tr("The public note is still empty.") : QString());
}

Submit SubmitDialog::wish() const
{
    Submit wish = m_base;
    for (const auto &[check, site] : m_sites) {
        if (check->isChecked())
            wish.sites.append(site);
    }
    if (m_later->isChecked())
        wish.notBefore = chosenMoment();
    wish.urgent = m_urgent->isChecked();
    wish.note = m_note->toPlainText().trimmed();
    return wish;
}

} // namespace toasoan
