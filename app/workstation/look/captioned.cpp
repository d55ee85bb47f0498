// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/look/captioned.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "workstation/look/chip.h"

namespace toasoan::look {

Captioned::Captioned(const QString &caption, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_caption(new QLabel(caption, this))
    , m_field(field)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_caption);
    layout->addWidget(field);
    m_caption->setBuddy(field);
    field->setAccessibleName(caption);
    dress();
}

void Captioned::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_field->setAccessibleName(caption);
}

void Captioned::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

void Captioned::dress()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Colours(palette()).muted());
    m_caption->setPalette(quiet);
    m_caption->setFont(captionFont(font()));
}

} // namespace toasoan::look
