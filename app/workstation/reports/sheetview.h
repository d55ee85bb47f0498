// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/sheet.h"

#include <QScrollArea>

#include <optional>

namespace toasoan {

/// A page of paper on the screen, as wide as there is room up to its printed size; its links can be pressed.
class SheetView final : public QScrollArea {
    Q_OBJECT
public:
    explicit SheetView(QWidget *parent = nullptr);
    void show(const reports::Sheet &sheet);

private:
    class Page;
    void resizeEvent(QResizeEvent *event) override;
    void fit();
    Page *m_page;
};

} // namespace toasoan
