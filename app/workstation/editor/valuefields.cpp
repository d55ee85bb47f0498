// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/editor/valuefields.h"

#include <QAction>
#include <QCalendarWidget>
#include <QDate>
#include <QMenu>
#include <QWidgetAction>

#include "domain/posttype.h"
#include "workstation/look/colours.h"
#include "workstation/look/icons.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

const FieldSpec anyDate{.kind = FieldSpec::Kind::Date};
const FieldSpec anyNumber{.kind = FieldSpec::Kind::Number};

void mark(QLineEdit &field, bool fits, const QString &why)
{
    QPalette palette;
    if (!fits)
        palette.setColor(QPalette::Text, look::Colours(palette).tone(look::Tone::Red).text);
    field.setPalette(palette);
    field.setToolTip(fits ? QString() : why);
}

} // namespace

DateField::DateField(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("day/month/year"));
    QAction *calendar = addAction(look::symbol(u"view-calendar"_s, QPalette::PlaceholderText), QLineEdit::TrailingPosition);
    calendar->setToolTip(tr("Choose a day"));
    connect(calendar, &QAction::triggered, this, &DateField::showCalendar);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        setValue(value());
        mark(*this, isWellFormed(anyDate, value()), tr("This is no day. Example: 3/12/2026"));
    });
}

QString DateField::value() const
{
    QString typed = text().trimmed();
    for (const QString &form : {u"d/M/yyyy"_s, u"d-M-yyyy"_s, u"d.M.yyyy"_s, u"yyyy-MM-dd"_s}) {
        if (const QDate day = QDate::fromString(typed, form); day.isValid())
            return day.toString(u"yyyy-MM-dd"_s);
    }
    if (m_shortYear != 0) {
        if (const QDate day = QDate::fromString(typed + u'/' + QString::number(m_shortYear), u"d/M/yyyy"_s); day.isValid())
            return day.toString(u"yyyy-MM-dd"_s);
    }
    return typed;
}

void DateField::setValue(const QString &value)
{
    if (const QString shown = publicValue(anyDate, value); shown != text())
        setText(shown);
}

void DateField::showCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFirstDayOfWeek(Qt::Monday);
    if (const QDate day = QDate::fromString(value(), u"yyyy-MM-dd"_s); day.isValid())
        calendar->setSelectedDate(day);
    auto *holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    const auto take = [this, menu](QDate day) {
        setValue(day.toString(u"yyyy-MM-dd"_s));
        mark(*this, true, {});
        menu->close();
        Q_EMIT textEdited(text());
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    menu->popup(mapToGlobal(QPoint(0, height())));
}

NumberField::NumberField(QWidget *parent)
    : QLineEdit(parent)
{
    setInputMethodHints(Qt::ImhPreferNumbers);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        setValue(value());
        mark(*this, isWellFormed(anyNumber, value()), tr("This is no whole number. Example: 1.250.000"));
    });
}

QString NumberField::value() const
{
    QString digits = text().trimmed();
    digits.remove(u'.').remove(u' ').remove(u',').remove(QChar(QChar::Nbsp));
    return isWellFormed(anyNumber, digits) ? digits : text().trimmed();
}

void NumberField::setValue(const QString &value)
{
    if (const QString shown = publicValue(anyNumber, value); shown != text())
        setText(shown);
}

} // namespace toasoan
