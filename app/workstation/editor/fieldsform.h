// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/posttype.h"

#include <QMap>
#include <QWidget>

#include <functional>

class QGridLayout;
class QLabel;
class QToolButton;

namespace toasoan {

/// The structured fields of one type of post, in two columns; longer ones take both. Only what this type needs.
class FieldsForm final : public QWidget {
    Q_OBJECT
public:
    explicit FieldsForm(QWidget *parent = nullptr);

    void setType(const PostType *type); ///< nullptr: none
    void setValues(const QMap<QString, QString> &values);
    [[nodiscard]] QMap<QString, QString> values() const; ///< also those of other types that were there before
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isEmpty() const { return m_inputs.isEmpty(); }
    [[nodiscard]] QWidget *input(const QString &code) const;

Q_SIGNALS:
    void edited();

private:
    struct Input {
        FieldSpec field;
        QWidget *widget;
        std::function<QString()> read;
        std::function<void(const QString &)> write;
    };
    [[nodiscard]] Input makeInput(const FieldSpec &field);
    void layOut();

    PostType m_type;
    QGridLayout *m_grid;
    QList<QWidget *> m_cells;
    QList<Input> m_inputs;
    QMap<QString, QString> m_others;
    bool m_readOnly = false;
};

} // namespace toasoan
