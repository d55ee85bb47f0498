// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/editor/imagedialog.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QPushButton>

#include "workstation/look/calmstyle.h"
#include "workstation/look/captioned.h"
#include "workstation/look/emptystate.h"
#include "workstation/look/growingedit.h"

namespace toasoan {

namespace {

constexpr int longestAlt = 125;
constexpr int pictureSide = 240;

} // namespace

ImageDialog::ImageDialog(const QImage &small, const ImageUse &use, QWidget *parent)
    : QDialog(parent)
    , m_use(use)
    , m_alt(new look::GrowingEdit(look::GrowingEdit::Lines::One, 2, 4, this))
    , m_caption(new look::GrowingEdit(look::GrowingEdit::Lines::One, 1, 3, this))
    , m_credit(new look::GrowingEdit(look::GrowingEdit::Lines::One, 1, 1, this))
    , m_decorative(new QCheckBox(tr("It only decorates: there is nothing to describe"), this))
    , m_count(new QLabel(this))
    , m_take(new QPushButton(tr("Use picture"), this))
{
    setWindowTitle(tr("Describe the picture"));
    auto *picture = new QLabel(this);
    picture->setFixedWidth(pictureSide);
    picture->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    const qreal scale = devicePixelRatioF();
    QPixmap shown =
        QPixmap::fromImage(small.scaled(QSize(pictureSide, pictureSide) * scale, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    shown.setDevicePixelRatio(scale);
    picture->setPixmap(shown);
    m_alt->setTextQuietly(use.alt);
    m_caption->setTextQuietly(use.caption);
    m_credit->setTextQuietly(use.credit);
    m_decorative->setChecked(use.decorative);
    look::makePrimary(m_take);
    m_take->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *form = new QVBoxLayout;
    form->setSpacing(12);
    form->addWidget(new look::Captioned(tr("What it shows, in one sentence (read aloud to those who do not see it)"), m_alt, this));
    form->addWidget(m_count);
    form->addWidget(m_decorative);
    form->addWidget(new look::Captioned(tr("Line under the picture (optional)"), m_caption, this));
    form->addWidget(new look::Captioned(tr("Who took or made it (optional)"), m_credit, this));
    form->addStretch();
    auto *body = new QHBoxLayout;
    body->setSpacing(24);
    body->addWidget(picture);
    body->addLayout(form, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(body, 1);
    layout->addLayout(buttons);
    resize(720, 380);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_alt, &look::GrowingEdit::edited, this, &ImageDialog::check);
    connect(m_decorative, &QCheckBox::toggled, this, &ImageDialog::check);
    check();
    m_alt->setFocus();
}

void ImageDialog::check()
{
    const qsizetype length = m_alt->text().trimmed().size();
    const bool tooLong = length > longestAlt;
    m_alt->setEnabled(!m_decorative->isChecked());
    m_count->setText(
        tooLong ? tr("%n character(s) too long; the line under the picture may say more.", nullptr, int(length) - longestAlt) : QString());
    m_count->setVisible(tooLong);
    m_take->setEnabled(m_decorative->isChecked() || (length > 0 && !tooLong));
}

ImageUse ImageDialog::use() const
{
    ImageUse use = m_use;
    use.decorative = m_decorative->isChecked();
    use.alt = use.decorative ? QString() : m_alt->text().simplified();
    use.caption = m_caption->text().simplified();
    use.credit = m_credit->text().simplified();
    return use;
}

} // namespace toasoan
