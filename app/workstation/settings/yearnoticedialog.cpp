// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/settings/yearnoticedialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>

#include <algorithm>

#include "domain/yearnotice.h"
#include "workstation/look/calmstyle.h"
#include "workstation/look/captioned.h"
#include "workstation/look/emptystate.h"
#include "workstation/look/twolines.h"
#include "workstation/settings/yeardays.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr std::chrono::milliseconds pause{250};

// The words of the form are Vietnamese in every language of the window (docs/calendar.md).
const QString example = u"năm 2027\nnguồn: Thông báo 77/TB-BNV ngày 12/10/2026\ntết: 04/02 – 10/02\nquốc khánh: 01/09\n"
                        u"hoán đổi: nghỉ 04/05, làm bù 08/05"_s;

QString inShort(const QList<YearDay> &days, int year)
{
    const auto worked = std::ranges::count(days, true, &YearDay::worked);
    const QString off =
        YearNoticeDialog::tr("%1: %n holiday(s), days in lieu and swapped days off.", nullptr, int(days.size() - worked)).arg(year);
    return worked == 0 ? off : off + u' ' + YearNoticeDialog::tr("%n day(s) of rest are worked instead.", nullptr, int(worked));
}

} // namespace

YearNoticeDialog::YearNoticeDialog(Session &session, const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_text(new QPlainTextEdit(text, this))
    , m_words(new QLabel(this))
    , m_days(new QListWidget(this))
    , m_sign(new QPushButton(tr("Sign the notice"), this))
{
    setWindowTitle(tr("Yearly notice"));
    resize(840, 560);
    auto *what =
        new QLabel(tr("Type or paste what the notice says: its number and day, the whole breaks of Tết and Quốc khánh, and days that "
                      "are swapped. Everybody's due days follow it once it is signed."),
            this);
    what->setWordWrap(true);
    look::makePrimary(m_sign);
    m_sign->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(makeLeft(), 1);
    middle->addWidget(makeRight(), 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_sign);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(what);
    layout->addLayout(middle, 1);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_sign, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_text, &QPlainTextEdit::textChanged, this, &YearNoticeDialog::edited);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &YearNoticeDialog::preview);
    setTabOrder({m_text, m_days, cancel, m_sign});
    m_text->moveCursor(QTextCursor::End);
    m_text->setFocus();
    edited();
    preview();
}

QWidget *YearNoticeDialog::makeLeft()
{
    m_text->setTabChangesFocus(true);
    auto *form = new look::QuietLabel(example, this);
    form->label()->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->setAccessibleName(tr("For example (an invented notice)"));
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(12);
    auto *typed = new look::Captioned(tr("The notice, one thing a line"), m_text, side);
    column->addWidget(typed, 1);
    column->addWidget(new look::Captioned(tr("For example (an invented notice)"), form, side));
    return side;
}

QWidget *YearNoticeDialog::makeRight()
{
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_days->setItemDelegate(new look::TwoLineDelegate(m_days));
    m_days->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(8);
    auto *made = new look::Captioned(tr("What it makes of the year"), m_days, side);
    column->addWidget(made, 1);
    column->addWidget(m_words);
    return side;
}

QString YearNoticeDialog::text() const { return m_text->toPlainText(); }
QString YearNoticeDialog::words() const { return m_words->text(); }

// What was said of the words before is not true of these.
void YearNoticeDialog::edited()
{
    ++m_generation;
    m_sign->setEnabled(false);
    m_soon.start();
}

Result<YearNoticeDialog::Preview> YearNoticeDialog::read(Desk &desk, const QString &text)
{
    TRY_INTO(calendar, desk.previewCalendar({.notices = text, .without = {}}));
    TRY_INTO(notices, parseYearNotices(text));
    Preview preview{calendar, {}};
    for (const YearNotice &notice : notices)
        preview.years.append(notice.year);
    return preview;
}

void YearNoticeDialog::preview()
{
    m_soon.stop();
    if (text().trimmed().isEmpty()) {
        m_days->clear();
        mark(0);
        say(tr("Nothing is typed yet. Below is how it is written; marks and capitals do not matter."), false);
        return;
    }
    m_session.desk().run([typed = text()](Desk &desk) { return read(desk, typed); }, this,
        [this, generation = m_generation](const Result<Preview> &preview) {
            if (generation != m_generation)
                return;
            if (preview)
                showYears(*preview);
            else
                showFault(preview.error());
        });
}

void YearNoticeDialog::showYears(const Preview &preview)
{
    mark(0);
    m_days->clear();
    m_years = preview.years;
    QStringList words;
    for (const int year : std::as_const(m_years)) {
        const QList<YearDay> days = daysOf(preview.calendar, year);
        words.append(inShort(days, year));
        for (const YearDay &day : days) {
            auto *item = new QListWidgetItem(day.words, m_days);
            item->setData(look::TwoLineDelegate::SecondLineRole, day.source);
            item->setToolTip(day.words + u'\n' + day.source);
            item->setData(Qt::AccessibleTextRole, day.words + u", "_s + day.source);
        }
    }
    say(words.join(u' '), false);
    m_sign->setEnabled(!m_years.isEmpty());
}

void YearNoticeDialog::showFault(const Error &error)
{
    m_days->clear();
    m_years.clear();
    const bool typed = error.kind == Error::Kind::InvalidInput;
    mark(typed ? error.detail.section(u':', 0, 0).toInt() : 0);
    say(typed ? Sentences::wrongWithNotice(error) : Sentences::problem(error, Doing::ChangingSettings).text(), true);
}

void YearNoticeDialog::say(const QString &words, bool wrong)
{
    m_wrong = wrong;
    const look::Colours colours(palette());
    QPalette shown = m_words->palette();
    shown.setColor(QPalette::WindowText, wrong ? colours.tone(look::Tone::Red).text : colours.text());
    m_words->setPalette(shown);
    m_words->setText(words);
}

void YearNoticeDialog::mark(int line)
{
    m_wrongLine = line;
    const QTextBlock block = m_text->document()->findBlockByNumber(line - 1);
    if (line == 0 || !block.isValid()) {
        m_text->setExtraSelections({});
        return;
    }
    QTextEdit::ExtraSelection marked;
    marked.cursor = QTextCursor(block);
    marked.format.setBackground(look::Colours(palette()).tone(look::Tone::Red).ground);
    marked.format.setProperty(QTextFormat::FullWidthSelection, true);
    m_text->setExtraSelections({marked});
}

void YearNoticeDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    mark(m_wrongLine);
    say(words(), m_wrong);
}

} // namespace toasoan
