// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/revision.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace toasoan {

namespace look {
class GrowingEdit;
}

/// What a picture shows, for those who do not see it, and what stands under it.
class ImageDialog final : public QDialog {
    Q_OBJECT
public:
    ImageDialog(const QImage &small, const ImageUse &use, QWidget *parent = nullptr);
    [[nodiscard]] ImageUse use() const;
    [[nodiscard]] look::GrowingEdit &alt() { return *m_alt; }

private:
    void check();

    ImageUse m_use;
    look::GrowingEdit *m_alt;
    look::GrowingEdit *m_caption;
    look::GrowingEdit *m_credit;
    QCheckBox *m_decorative;
    QLabel *m_count;
    QPushButton *m_take;
};

} // namespace toasoan
