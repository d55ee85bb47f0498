// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/firstrun/wizard.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPdfWriter>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

#include "workstation/look/calmstyle.h"
#include "workstation/look/captioned.h"
#include "workstation/look/chip.h"
#include "workstation/look/emptystate.h"
#include "workstation/settings/peoplepage.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

const QSize wizardSize{640, 700};

QLabel *sentence(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

QLineEdit *addLine(QVBoxLayout *layout, const QString &caption, QLineEdit::EchoMode mode = QLineEdit::Normal)
{
    auto *line = new QLineEdit(layout->parentWidget());
    line->setEchoMode(mode);
    layout->addWidget(new look::Captioned(caption, line, layout->parentWidget()));
    return line;
}

void addRow(QVBoxLayout *layout, QLineEdit *&first, const QString &firstCaption, QLineEdit *&second, const QString &secondCaption)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    first = new QLineEdit(layout->parentWidget());
    second = new QLineEdit(layout->parentWidget());
    for (const auto &[line, caption] : {std::pair(first, firstCaption), std::pair(second, secondCaption)}) {
        line->setEchoMode(QLineEdit::Password);
        row->addWidget(new look::Captioned(caption, line, layout->parentWidget()));
    }
    layout->addLayout(row);
}

} // namespace

/// A page that can be left once its condition holds.
class FirstRun::Page final : public QWizardPage {
public:
    explicit Page(const QString &title, QWidget *parent)
        : QWizardPage(parent)
    {
        setTitle(title);
        auto *layout = new QVBoxLayout(this);
        layout->setSpacing(12);
    }
    [[nodiscard]] QVBoxLayout *column() const { return static_cast<QVBoxLayout *>(layout()); }
    void setCondition(std::function<bool()> condition) { m_condition = std::move(condition); }
    [[nodiscard]] bool isComplete() const override { return !m_condition || m_condition(); }
    void look() { Q_EMIT completeChanged(); }

private:
    std::function<bool()> m_condition;
};

FirstRun::FirstRun(const DeskOptions &start, QWidget *parent)
    : QWizard(parent)
    , m_options(start)
{
    setWindowTitle(tr("Tòa Soạn — a new newsroom"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::NoBackButtonOnLastPage);
    setButtonText(QWizard::NextButton, tr("Next"));
    setButtonText(QWizard::BackButton, tr("Back"));
    setButtonText(QWizard::CancelButton, tr("Cancel"));
    setButtonText(QWizard::FinishButton, tr("Start working"));
    setButtonText(QWizard::CommitButton, tr("Make the newsroom"));
    for (const auto button : {QWizard::NextButton, QWizard::CommitButton, QWizard::FinishButton})
        look::makePrimary(this->button(button));
    addPage(makeAgencyPage());
    addPage(makePeoplePage());
    addPage(makeSitePage());
    resize(wizardSize);
}

FirstRun::~FirstRun() = default;

QWizardPage *FirstRun::makeAgencyPage()
{
    auto *page = new Page(tr("Your agency"), this);
    QVBoxLayout *column = page->column();
    column->addWidget(sentence(tr("Tòa Soạn keeps the posts of your agency on this computer and puts online exactly what two people "
                                  "approved. Three short pages, and it is ready."),
        page));
    m_agency = addLine(column, tr("Name of the agency, e.g. “UBND xã Đông Hưng”"));
    m_folder = new QLineEdit(QDir::toNativeSeparators(m_options.folder), page);
    auto *choose = new QPushButton(tr("Choose…"), page);
    auto *row = new QWidget(page);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins({});
    across->addWidget(m_folder, 1);
    across->addWidget(choose);
    column->addWidget(new look::Captioned(tr("Folder of the newsroom, on a disk of this computer"), row, page));
    column->addStretch();
    auto *demo = new QPushButton(tr("Look at the demo first"), page);
    demo->setFlat(true);
    column->addWidget(demo, 0, Qt::AlignLeft);
    page->setCondition([this] { return !m_agency->text().trimmed().isEmpty() && QDir::isAbsolutePath(m_folder->text()); });
    for (QLineEdit *line : {m_agency, m_folder})
        connect(line, &QLineEdit::textChanged, page, &Page::look);
    connect(choose, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Folder of the newsroom"), m_folder->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
        dialog->open();
    });
    connect(demo, &QPushButton::clicked, this, [this] {
        m_demo = true;
        accept();
    });
    return page;
}

QWizardPage *FirstRun::makePeoplePage()
{
    auto *page = new Page(tr("You, and who approves"), this);
    page->setCommitPage(true);
    QVBoxLayout *column = page->column();
    column->addWidget(sentence(tr("You write posts and keep this newsroom: its people, sections and sites."), page));
    m_myName = addLine(column, tr("Your name"));
    addRow(column, m_mySecret, tr("Your passphrase"), m_mySecretAgain, tr("Once more"));
    column->addSpacing(8);
    column->addWidget(sentence(tr("Who approves? Nothing goes online until a second person has signed it. Let that person type a "
                                  "passphrase now, or add them later under Settings."),
        page));
    m_approverName = addLine(column, tr("Name of the person who approves"));
    addRow(column, m_approverSecret, tr("Their passphrase"), m_approverSecretAgain, tr("Once more"));
    m_peopleFault = sentence({}, page);
    column->addWidget(m_peopleFault);
    column->addStretch();
    page->setCondition([this] { return !m_busy && !m_myName->text().trimmed().isEmpty() && !m_mySecret->text().isEmpty(); });
    for (QLineEdit *line : {m_myName, m_mySecret})
        connect(line, &QLineEdit::textChanged, page, &Page::look);
    return page;
}

QWizardPage *FirstRun::makeSitePage()
{
    m_sitePage = new Page(tr("A site, and the recovery sheet"), this);
    QVBoxLayout *column = m_sitePage->column();
    m_site = new SiteForm(nullptr, nullptr, m_sitePage); // sites of others can wait
    m_said = sentence({}, m_sitePage);
    m_try = new QPushButton(tr("Add the site and try it"), m_sitePage);
    m_sheet = new QPushButton(tr("Save the recovery sheet…"), m_sitePage);
    column->addWidget(
        sentence(tr("Where do approved posts go? Fill this in and try it now, or leave it for later: Settings has the same."), m_sitePage));
    column->addWidget(m_site);
    auto *row = new QHBoxLayout;
    row->addWidget(m_try);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_said);
    column->addStretch();
    column->addWidget(sentence(tr("The recovery sheet gives the newsroom back to your agency if your passphrase is ever lost. It exists "
                                  "only now: save it, print it, and lock it away."),
        m_sitePage));
    column->addWidget(m_sheet, 0, Qt::AlignLeft);
    m_sitePage->setCondition([this] { return m_sheetKept && !m_busy; });
    connect(m_try, &QPushButton::clicked, this, &FirstRun::trySite);
    connect(m_sheet, &QPushButton::clicked, this, &FirstRun::askForSheet);
    return m_sitePage;
}

bool FirstRun::validateCurrentPage()
{
    if (currentId() != 1 || isFounded())
        return QWizard::validateCurrentPage();
    if (m_busy)
        return false;
    QString fault = passphraseFault(m_mySecret->text(), m_mySecretAgain->text());
    if (fault.isEmpty() && !m_approverName->text().trimmed().isEmpty())
        fault = passphraseFault(m_approverSecret->text(), m_approverSecretAgain->text());
    if (fault.isEmpty() && m_approverName->text().trimmed() == m_myName->text().trimmed())
        fault = tr("The person who approves is somebody else than you.");
    m_peopleFault->setText(fault);
    if (fault.isEmpty())
        found();
    return false; // the page is left when the newsroom is there
}

void FirstRun::setBusy(bool busy)
{
    m_busy = busy;
    m_try->setEnabled(!busy);
    for (const int id : pageIds())
        static_cast<Page *>(page(id))->look();
}

void FirstRun::found()
{
    setBusy(true);
    m_peopleFault->setText(tr("Making the newsroom…"));
    m_options.folder = QDir::cleanPath(m_folder->text().trimmed());
    const Founding founding{
        .agencyName = m_agency->text().trimmed(), .keeperName = m_myName->text().trimmed(), .passphrase = m_mySecret->text()};
    auto *watcher = new QFutureWatcher<Result<QString>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const Result<QString> sheet = watcher->future().takeResult();
        setBusy(false);
        if (!sheet) {
            m_peopleFault->setText(Sentences::problem(sheet.error(), Doing::Founding).text());
            return;
        }
        m_recoverySheet = *sheet;
        prepareNewsroom();
    });
    watcher->setFuture(m_runner.found(m_options, founding));
}

// Two sections to begin with, and the person who approves.
void FirstRun::prepareNewsroom()
{
    setBusy(true);
    QList<Command> commands{AddSection{.name = u"Tin tức – Sự kiện"_s}, AddSection{.name = u"Thông báo"_s, .postType = u"announcement"_s}};
    if (const QString name = m_approverName->text().trimmed(); !name.isEmpty())
        commands.append(AddMember{.name = name, .roles = {Role::Reviewer}, .passphrase = m_approverSecret->text()});
    const auto job = [commands](Desk &desk) -> Result<> {
        for (const Command &command : commands)
            TRY(desk.execute(command));
        return {};
    };
    m_runner.run(job, this, [this](const Result<> &done) {
        setBusy(false);
        m_peopleFault->setText(done ? QString() : Sentences::problem(done.error(), Doing::ChangingSettings).text());
        for (QLineEdit *line : {m_mySecret, m_mySecretAgain, m_approverSecret, m_approverSecretAgain})
            line->clear();
        next();
    });
}

void FirstRun::trySite()
{
    if (const QString fault = m_site->fault(); !fault.isEmpty()) {
        say(fault, true);
        return;
    }
    setBusy(true);
    say(tr("Trying…"), false);
    const AddSite wish = m_site->wish();
    const auto job = [wish, password = m_site->password(), made = m_siteMade](
                         Desk &desk) -> Result<std::pair<SiteId, Result<publish::TrialReport>>> {
        SiteId site = made.value_or(SiteId());
        if (made) {
            TRY(desk.execute(ChangeSite{.site = site, .name = wish.name, .baseUrl = wish.baseUrl, .settings = wish.settings}));
        } else {
            TRY_INTO(added, desk.execute(wish));
            site = added.site;
        }
        if (!password.isEmpty())
            TRY(desk.keepSitePassword(site, password));
        return std::pair(site, desk.testSite(site));
    };
    m_runner.run(job, this, [this, name = wish.name](const Result<std::pair<SiteId, Result<publish::TrialReport>>> &result) {
        setBusy(false);
        if (!result) {
            say(Sentences::problem(result.error(), Doing::ChangingSettings).text(), true);
            return;
        }
        m_siteMade = result->first;
        if (const auto &report = result->second)
            say(Sentences::trial(name, *report), false);
        else
            say(Sentences::problem(report.error(), Doing::TryingSite).text(), true);
    });
}

void FirstRun::say(const QString &text, bool wrong)
{
    QPalette palette = m_said->palette();
    const look::Colours colours(this->palette());
    const QColor colour = wrong ? colours.tone(look::Tone::Red).text : colours.text();
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text}) // whichever the page's ground asks for
        palette.setColor(role, colour);
    m_said->setPalette(palette);
    m_said->setText(text);
}

void FirstRun::askForSheet()
{
    auto *dialog = new QFileDialog(
        this, tr("Save the recovery sheet"), QDir::homePath() + u"/"_s + tr("recovery sheet") + u".pdf"_s, tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (saveRecoverySheet(path))
            say(tr("The recovery sheet is saved. Print it, and keep no copy on this computer."), false);
        else
            say(tr("The recovery sheet could not be written there. Choose another folder."), true);
    });
    dialog->open();
}

bool FirstRun::saveRecoverySheet(const QString &path)
{
    constexpr int dotsPerInch = 300;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(dotsPerInch);
        writer.setTitle(tr("recovery sheet"));
        QTextDocument document;
        document.setHtml(u"<h2>%1</h2><p>%2</p><pre style=\"font-size:12pt\">%3</pre>"_s.arg(m_agency->text().toHtmlEscaped(),
            tr("Recovery sheet of the newsroom. Whoever holds it can take the newsroom over: lock it away like a seal.").toHtmlEscaped(),
            m_recoverySheet.toHtmlEscaped()));
        document.print(&writer);
    }
    m_sheetKept = file.flush() && file.size() > 0;
    m_sitePage->look();
    return m_sheetKept;
}

} // namespace toasoan
