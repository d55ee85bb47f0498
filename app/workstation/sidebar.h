// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace toasoan {

/// The views of the window.
enum class Place { Day, Posts, Review, Duties, Outbox, Reports, Settings };
constexpr int placeCount = 7;

/// Names of the views, each with the number of things that the person can act on.
class Sidebar final : public QListWidget {
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setCount(Place place, qint64 count);
    [[nodiscard]] qint64 count(Place place) const;
    void show(Place place); ///< without a signal
    void setIconsOnly(bool on);
    [[nodiscard]] static QString nameOf(Place place);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(toasoan::Place place);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_iconsOnly = false;
};

} // namespace toasoan
