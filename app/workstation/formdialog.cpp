// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/formdialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "workstation/look/calmstyle.h"
#include "workstation/look/captioned.h"
#include "workstation/look/chip.h"
#include "workstation/look/emptystate.h"

namespace toasoan {

namespace {

constexpr int sheetWidth = 480;

} // namespace

FormDialog::FormDialog(const QString &heading, const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_fields(new QVBoxLayout)
    , m_fault(new QLabel(this))
    , m_verb(new QPushButton(verb, this))
{
    setWindowTitle(heading);
    setFixedWidth(sheetWidth);
    auto *title = new QLabel(heading, this);
    title->setFont(look::titleFont(font()));
    title->setWordWrap(true);
    m_fault->setWordWrap(true);
    m_fault->hide();
    look::makePrimary(m_verb);
    m_verb->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_verb);
    m_fields->setSpacing(12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(title);
    layout->addLayout(m_fields);
    layout->addWidget(m_fault);
    layout->addStretch();
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_verb, &QPushButton::clicked, this, &FormDialog::accept);
}

void FormDialog::addField(const QString &caption, QWidget *field) { m_fields->addWidget(new look::Captioned(caption, field, this)); }

QWidget *FormDialog::addPair(const QString &first, QWidget *left, const QString &second, QWidget *right, int share)
{
    auto *pair = new QWidget(this);
    auto *line = new QHBoxLayout(pair);
    line->setContentsMargins({});
    line->setSpacing(12);
    line->addWidget(new look::Captioned(first, left, pair), 1);
    line->addWidget(new look::Captioned(second, right, pair), share);
    addWidget(pair);
    return pair;
}

void FormDialog::addHint(const QString &sentence)
{
    auto *hint = new look::QuietLabel(sentence, this);
    hint->setWordWrap(true);
    m_fields->addWidget(hint);
}

void FormDialog::addWidget(QWidget *widget) { m_fields->addWidget(widget); }

QLineEdit *FormDialog::addLine(const QString &caption, const QString &text)
{
    auto *line = new QLineEdit(text, this);
    addField(caption, line);
    return line;
}

QLineEdit *FormDialog::addSecret(const QString &caption)
{
    QLineEdit *line = addLine(caption);
    line->setEchoMode(QLineEdit::Password);
    return line;
}

void FormDialog::accept()
{
    const QString wrong = fault();
    if (wrong.isEmpty()) {
        QDialog::accept();
        return;
    }
    QPalette palette = m_fault->palette();
    palette.setColor(QPalette::WindowText, look::Colours(this->palette()).tone(look::Tone::Red).text);
    m_fault->setPalette(palette);
    m_fault->setText(wrong);
    m_fault->show();
}

} // namespace toasoan
