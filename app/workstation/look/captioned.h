// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace toasoan::look {

/// A field with its caption above it, and the caption as its accessible name.
class Captioned final : public QWidget {
    Q_OBJECT
public:
    Captioned(const QString &caption, QWidget *field, QWidget *parent = nullptr);
    void setCaption(const QString &caption);

private:
    void changeEvent(QEvent *event) override;
    void dress();

    QLabel *m_caption;
    QWidget *m_field;
};

} // namespace toasoan::look
