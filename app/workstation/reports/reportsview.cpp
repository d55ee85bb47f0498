// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/reports/reportsview.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>

#include "reports/monthpage.h"
#include "workstation/look/calmstyle.h"
#include "workstation/look/captioned.h"
#include "workstation/look/emptystate.h"
#include "workstation/look/icons.h"
#include "workstation/look/navigationdelegate.h"
#include "workstation/look/wraplayout.h"
#include "workstation/mainwindow.h"
#include "workstation/reports/sheetview.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int monthsShown = 12;
constexpr int MonthRole = Qt::UserRole;

Result<> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(Error::Kind::Storage, file.errorString());
}

} // namespace

ReportsView::ReportsView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_months(new QListWidget(this))
    , m_number(new QLineEdit(this))
    , m_place(new QLineEdit(this))
    , m_signer(new QLineEdit(this))
    , m_signerTitle(new QLineEdit(this))
    , m_save(new QPushButton(tr("Save as PDF…"), this))
    , m_stack(new QStackedWidget(this))
    , m_sheet(new SheetView(this))
    , m_empty(new look::EmptyState(this))
{
    m_months->setFrameShape(QFrame::NoFrame);
    m_months->setFixedWidth(210);
    m_months->setItemDelegate(new look::NavigationDelegate(m_months));
    m_months->setMouseTracking(true);
    m_months->viewport()->setAutoFillBackground(false);
    m_months->setAccessibleName(tr("Month"));
    m_stack->addWidget(m_sheet);
    m_stack->addWidget(m_empty);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(makeForm());
    right->addWidget(m_stack, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_months);
    layout->addLayout(right, 1);
    connect(m_months, &QListWidget::currentRowChanged, this, &ReportsView::read);
    connect(m_save, &QPushButton::clicked, this, &ReportsView::askWhere);
}

QWidget *ReportsView::makeForm()
{
    auto *bar = new QWidget(this);
    auto *row = new look::WrapLayout(bar);
    row->setContentsMargins(16, 12, 16, 12);
    m_number->setPlaceholderText(u"12/BC-UBND"_s);
    m_signerTitle->setPlaceholderText(u"CHỦ TỊCH"_s);
    const QSettings kept = windowSettings();
    m_place->setText(kept.value(u"report/place"_s).toString());
    m_signer->setText(kept.value(u"report/signer"_s).toString());
    m_signerTitle->setText(kept.value(u"report/signer-title"_s).toString());
    auto *number = new look::Captioned(tr("Number"), m_number, bar);
    row->addWidget(number);
    row->addWidget(new look::Captioned(tr("Place"), m_place, bar));
    row->addWidget(new look::Captioned(tr("Title of the signer"), m_signerTitle, bar));
    row->addWidget(new look::Captioned(tr("Signer"), m_signer, bar));
    look::makePrimary(m_save);
    auto *foot = new QWidget(bar); // as high as a field with its caption, so that the button stands beside the field
    foot->setMinimumHeight(number->sizeHint().height());
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins({});
    column->addStretch();
    column->addWidget(m_save);
    row->addStretch();
    row->addWidget(foot);
    for (QLineEdit *field : {m_number, m_place, m_signer, m_signerTitle})
        connect(field, &QLineEdit::textChanged, this, &ReportsView::showPage);
    return bar;
}

void ReportsView::start()
{
    fillMonths();
    if (isVisible())
        read();
}

void ReportsView::stop()
{
    ++m_generation;
    m_report.reset();
}

void ReportsView::refresh()
{
    if (isVisible() && m_session.current())
        read();
}

void ReportsView::focusList() { m_months->setFocus(Qt::ShortcutFocusReason); }

void ReportsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

// The month that is over comes first to mind: it is the one that is reported.
void ReportsView::fillMonths()
{
    const QSignalBlocker quiet(m_months);
    m_months->clear();
    const QDate today = toDateTime(m_session.now(), m_session.directory().zone()).date();
    const QDate first(today.year(), today.month(), 1);
    for (int i = 0; i < monthsShown; ++i) {
        const QDate month = first.addMonths(-i);
        const QString name = QLocale().toString(month, QLocale().language() == QLocale::Vietnamese ? u"'Tháng' M/yyyy"_s : u"MMMM yyyy"_s);
        auto *item =
            new QListWidgetItem(look::symbol(u"view-calendar"_s, QPalette::WindowText), i == 0 ? tr("This month so far") : name, m_months);
        item->setData(MonthRole, month);
    }
    m_months->setCurrentRow(0);
}

void ReportsView::read()
{
    const QListWidgetItem *item = m_months->currentItem();
    if (!item || !m_session.current())
        return;
    m_session.desk().run([month = item->data(MonthRole).toDate()](Desk &desk) { return desk.monthReport(month); }, this,
        [this, generation = ++m_generation](const Result<MonthReport> &report) {
            if (generation != m_generation)
                return;
            m_report = report ? std::optional(*report) : std::nullopt;
            m_save->setEnabled(m_report.has_value());
            m_stack->setCurrentIndex(m_report ? 0 : 1);
            if (report)
                showPage();
            else if (report.error().kind == Error::Kind::InvalidInput)
                m_empty->say(u"view-calendar"_s, tr("Nothing was here yet"), tr("The newsroom did not exist in that month."));
            else
                Q_EMIT problem(Sentences::problem(report.error(), Doing::Listing));
        });
}

namespace {

reports::ReportForm formOf(const QString &number, const QString &place, const QString &signer, const QString &title, QDate made)
{
    return {.parent = {}, .number = number, .place = place, .made = made, .signer = signer, .signerTitle = title, .recipients = {}};
}

} // namespace

void ReportsView::showPage()
{
    if (!m_report)
        return;
    const QDate today = toDateTime(m_session.now(), m_session.directory().zone()).date();
    m_sheet->show(reports::layOut(*m_report, formOf(m_number->text(), m_place->text(), m_signer->text(), m_signerTitle->text(), today)));
}

void ReportsView::askWhere()
{
    if (!m_report)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    //: name of a file
    const QString name = tr("report-%1.pdf").arg(m_report->first.toString(u"yyyy-MM"_s));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the page"), folder + u'/' + name, tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        save(path, true);
}

void ReportsView::save(const QString &pdf, bool withTable)
{
    if (!m_report)
        return;
    keepForm();
    const QDate today = toDateTime(m_session.now(), m_session.directory().zone()).date();
    const reports::ReportForm form = formOf(m_number->text(), m_place->text(), m_signer->text(), m_signerTitle->text(), today);
    const QString table = pdf.endsWith(u".pdf"_s, Qt::CaseInsensitive) ? pdf.chopped(4) + u".csv"_s : pdf + u".csv"_s;
    Result<> written = write(pdf, reports::toPdf(*m_report, form));
    if (written && withTable)
        written = write(table, reports::toCsv(*m_report));
    if (!written) {
        Q_EMIT problem(Sentences::problem(written.error(), Doing::SavingReport));
        return;
    }
    Q_EMIT decided(tr("Saved, with its table beside it: %1").arg(pdf));
}

void ReportsView::keepForm() const
{
    QSettings kept = windowSettings();
    kept.setValue(u"report/place"_s, m_place->text());
    kept.setValue(u"report/signer"_s, m_signer->text());
    kept.setValue(u"report/signer-title"_s, m_signerTitle->text());
}

} // namespace toasoan
