// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/settings/registercard.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>

#include "workstation/duties/registerdialog.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr std::chrono::seconds untilAgain{5}; // longer than a file must rest

// What came into the folder since the last look; that it is out of reach is part of what is shown.
Result<RegisterWatch> lookAgain(Desk &desk)
{
    const auto looked = desk.lookForRegisters();
    if (!looked && looked.error().kind != Error::Kind::NothingToDo && looked.error().kind != Error::Kind::NotFound)
        return std::unexpected(looked.error());
    return desk.registerWatch();
}

} // namespace

RegisterCard::RegisterCard(Session &session, QWidget *parent)
    : ComputerCard(session, tr("Registers of documents"),
          tr("Put the register of documents that the office keeps anyway (.xlsx or .csv) into a folder: this computer sees when it changes "
             "and offers its new lines as events whose post is owed. Nothing is ever written there."),
          parent)
    , m_found(addButton(tr("What was found…"), [this] { showFound(); }))
    , m_choose(addButton({}, [this] { browse(); }))
    , m_stop(addButton(tr("Watch it no more"), [this] { watch({}); }))
{
    m_again.setSingleShot(true);
    m_again.setInterval(untilAgain);
    connect(&m_again, &QTimer::timeout, this, &RegisterCard::refresh);
    show({});
}

void RegisterCard::refresh()
{
    if (!session().current())
        return;
    session().desk().run(lookAgain, this, [this, generation = ++m_generation](const Result<RegisterWatch> &watch) {
        if (generation != m_generation)
            return;
        show(watch.value_or(RegisterWatch()));
        if (!watch)
            setState(Sentences::reason(watch.error()));
    });
}

void RegisterCard::show(const RegisterWatch &watch)
{
    m_watch = watch;
    int lines = 0;
    int bad = 0;
    for (const FoundRegister &found : watch.registers) {
        lines += found.pending ? found.good : 0;
        bad += found.pending ? int(found.bad.size()) + (found.trouble ? 1 : 0) : 0;
    }
    const bool on = !watch.folder.isEmpty();
    m_choose->setText(on ? tr("Another folder…") : tr("Choose a folder…"));
    m_found->setVisible(!watch.registers.isEmpty());
    m_stop->setVisible(on);
    setState(stateWords(lines, bad));
    if (watch.resting > 0 && isVisible())
        m_again.start();
}

QString RegisterCard::stateWords(int lines, int bad) const
{
    if (m_watch.folder.isEmpty())
        return tr("No folder is watched.");
    const QString folder = QDir::toNativeSeparators(m_watch.folder);
    QStringList words{m_watch.reachable ? tr("%1 is watched.").arg(folder) : tr("%1 is watched, but it cannot be found now.").arg(folder)};
    if (m_watch.resting > 0)
        words.append(tr("%n file(s) there may still be written to; they are looked at again in a moment.", nullptr, m_watch.resting));
    if (lines > 0)
        words.append(tr("%n line(s) can be taken in.", nullptr, lines));
    if (bad > 0)
        words.append(tr("%n line(s) or file(s) cannot; put them right in the register.", nullptr, bad));
    if (lines == 0 && bad == 0 && m_watch.resting == 0)
        words.append(m_watch.registers.isEmpty() ? tr("No register was found there yet.") : tr("Nothing waits."));
    return words.join(u' ');
}

void RegisterCard::browse()
{
    auto *dialog = new QFileDialog(this, tr("Folder of the registers"), m_watch.folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &RegisterCard::watch);
    dialog->open();
}

void RegisterCard::watch(const QString &folder)
{
    session().desk().run([folder](Desk &desk) { return desk.watchRegisters(folder); }, this,
        [this, folder](const Result<> &done) {
            const QString shown = QDir::toNativeSeparators(folder);
            if (done)
                Q_EMIT said(folder.isEmpty() ? tr("No folder is watched any more.") : tr("%1 is watched.").arg(shown));
            else if (done.error().kind == Error::Kind::NotFound || done.error().kind == Error::Kind::Forbidden)
                Q_EMIT problem({.where = tr("The settings are as they were."),
                    .what = tr("%1 cannot be read from here.").arg(shown),
                    .next = tr("Choose a folder that you can open.")});
            else
                Q_EMIT problem(Sentences::problem(done.error(), Doing::ChangingSettings));
            refresh();
        });
}

void RegisterCard::showFound()
{
    auto *sheet = new RegisterDialog(session(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &RegisterDialog::taken, this, [this](const QList<DutyId> &, const QString &sentence) {
        Q_EMIT said(sentence);
        refresh();
    });
    sheet->open();
}

} // namespace toasoan
