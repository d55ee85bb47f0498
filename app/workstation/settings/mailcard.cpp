// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/settings/mailcard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

#include "notify/telling.h"
#include "workstation/publisherloop.h"
#include "workstation/settings/maildialogs.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

QString whatToDo(Error::Kind kind)
{
    if (kind == Error::Kind::SiteRefused)
        return MailCard::tr("Compare the protection, the user name, the password and the sender's address with what the provider of the "
                            "mail wrote down, then try again.");
    if (kind == Error::Kind::Offline || kind == Error::Kind::Timeout)
        return MailCard::tr("Check the name of the server, its port and the network, then try again.");
    return MailCard::tr("Try again in a moment.");
}

} // namespace

MailCard::MailCard(Session &session, PublisherLoop &publisher, QWidget *parent)
    : ComputerCard(session, tr("Reminders by e-mail"),
          tr("Whoever left an address under People gets what is due once a working day by e-mail too, while the window is open, this "
             "computer sends in the background or it reminds on working mornings. One computer of the newsroom is enough."),
          parent)
    , m_publisher(publisher)
    , m_setUp(addButton({}, [this] { askServer(); }))
    , m_test(addButton(tr("Send a test message…"), [this] { askAddress(); }))
    , m_off(addButton(tr("Send no mail"),
          [this] {
              change([](Desk &desk) { return notify::turnMailOff(desk); },
                  tr("This computer sends no mail any more; the password is forgotten."));
          }))
    , m_progress(new QWidget(this))
    , m_sending(new QLabel(m_progress))
    , m_cancel(new QPushButton(tr("Stop"), m_progress))
    , m_tried(new QLabel(this))
{
    auto *bar = new QProgressBar(m_progress);
    bar->setRange(0, 0); // nobody knows how long a server thinks
    bar->setTextVisible(false);
    bar->setFixedWidth(120);
    bar->setAccessibleName(tr("Sending a test message"));
    m_sending->setTextFormat(Qt::PlainText);
    m_sending->setWordWrap(true);
    auto *row = new QHBoxLayout(m_progress);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_sending, 1);
    row->addWidget(bar);
    row->addWidget(m_cancel);
    m_tried->setWordWrap(true);
    m_tried->setTextFormat(Qt::PlainText);
    m_tried->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_tried->hide();
    body().addWidget(m_tried);
    body().addWidget(m_progress);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_stop.request_stop(); });
    setTesting(false);
    show({});
}

MailCard::~MailCard() { m_stop.request_stop(); }

QString MailCard::whatWentWrong(const Error &error)
{
    const QString said = notify::mailTrouble(error);
    return said.isEmpty() ? Sentences::reason(error) : said;
}

QString MailCard::tried() const { return m_tried->text(); }

Result<MailCard::Known> MailCard::read(Desk &desk)
{
    TRY_INTO(settings, desk.localSettings());
    Known known{.server = settings.mail};
    if (settings.mail && !settings.mail->user.isEmpty()) {
        TRY_INTO(kept, desk.hasMailPassword());
        known.password = kept;
    }
    return known;
}

void MailCard::refresh()
{
    if (!session().current())
        return;
    session().desk().run(read, this, [this, generation = ++m_generation](const Result<Known> &known) {
        if (generation != m_generation)
            return;
        show(known.value_or(Known()));
        if (!known)
            setState(Sentences::reason(known.error()));
    });
}

QString MailCard::stateWords() const
{
    if (!m_known.server)
        return tr("This computer sends no mail.");
    QStringList words{notify::mailIs(*m_known.server), tr("It comes from %1.").arg(m_known.server->from)};
    if (!m_known.server->user.isEmpty())
        words.append(m_known.password ? tr("The password of %1 is kept on this computer.").arg(m_known.server->user)
                                      : tr("The password of %1 is not known: enter it under Change….").arg(m_known.server->user));
    const auto told = std::ranges::count_if(
        session().directory().members, [](const MemberInfo &member) { return !member.dismissed && !member.contact.isEmpty(); });
    words.append(told > 0 ? tr("%n person(s) left an address.", nullptr, int(told)) : tr("Nobody left an address yet."));
    if (const auto &trouble = m_publisher.mailTrouble())
        words.append(tr("The last reminders were not sent: %1").arg(whatWentWrong(*trouble)));
    return words.join(u' ');
}

void MailCard::show(const Known &known)
{
    m_known = known;
    const bool on = known.server.has_value();
    m_setUp->setText(on ? tr("Change…") : tr("Set up…"));
    m_test->setVisible(on);
    m_off->setVisible(on);
    setState(stateWords());
}

void MailCard::askServer()
{
    auto *sheet = new MailDialog(m_known.server, m_known.password, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, this, [this, sheet] {
        m_tried->hide();
        change([server = sheet->server(), password = sheet->password()](Desk &desk) { return notify::setMail(desk, server, password); },
            tr("This computer sends mail through %1. Send a test message to see whether it arrives.").arg(sheet->server().host));
    });
    sheet->open();
}

void MailCard::askAddress()
{
    const MemberInfo *me = session().current() ? session().directory().member(*session().current()) : nullptr;
    auto *sheet = new TestMailDialog(me ? me->contact : QString(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, this, [this, sheet] { sendTo(sheet->address()); });
    sheet->open();
}

void MailCard::sendTo(const QString &address)
{
    if (m_testing)
        return;
    m_stop = {};
    m_sending->setText(tr("Sending a message to %1…").arg(address));
    setTesting(true);
    const MailWords words = notify::testMail(session().directory().info.agencyName);
    m_publisher.testMail(address, words, m_stop, this, [this, address](const Result<> &sent) { tested(address, sent); });
}

void MailCard::tested(const QString &address, const Result<> &sent)
{
    setTesting(false);
    if (sent) {
        m_tried->setText(tr("The mail server took a message to %1. Look whether it arrives.").arg(address));
        Q_EMIT said(m_tried->text());
    } else if (sent.error().kind == Error::Kind::Cancelled) {
        m_tried->setText(tr("The trial was stopped."));
    } else {
        const Problem wrong{
            .where = tr("The settings are kept."), .what = whatWentWrong(sent.error()), .next = whatToDo(sent.error().kind)};
        m_tried->setText(wrong.text());
        Q_EMIT problem(wrong);
    }
    m_tried->show();
}

void MailCard::setTesting(bool testing)
{
    m_testing = testing;
    m_progress->setVisible(testing);
    for (QPushButton *button : {m_setUp, m_test, m_off})
        button->setEnabled(!testing);
    if (testing)
        m_tried->hide();
}

} // namespace toasoan
