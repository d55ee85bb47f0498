// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/editor/fieldsform.h"

#include <QGridLayout>
#include <QLabel>

#include "workstation/directory.h"
#include "workstation/editor/valuefields.h"
#include "workstation/look/captioned.h"
#include "workstation/look/growingedit.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int tallestField = 6; // lines

} // namespace

FieldsForm::FieldsForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(12);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void FieldsForm::setType(const PostType *type)
{
    const PostType wanted = type ? *type : PostType();
    if (wanted == m_type && !m_inputs.isEmpty())
        return;
    m_others = values();
    m_type = wanted;
    qDeleteAll(std::exchange(m_cells, {}));
    m_inputs.clear();
    for (const FieldSpec &field : m_type.fields)
        m_inputs.append(makeInput(field));
    layOut();
    setValues(m_others);
    setReadOnly(m_readOnly);
    setVisible(!m_inputs.isEmpty());
}

FieldsForm::Input FieldsForm::makeInput(const FieldSpec &field)
{
    Input input{.field = field, .widget = nullptr, .read = {}, .write = {}};
    const auto take = [&]<typename Field>(Field *edit) {
        input.widget = edit;
        input.read = [edit] { return edit->value(); };
        input.write = [edit](const QString &value) { edit->setValue(value); };
        connect(edit, &QLineEdit::textEdited, this, &FieldsForm::edited);
    };
    switch (field.kind) {
    case FieldSpec::Kind::Date:
        take(new DateField(this));
        break;
    case FieldSpec::Kind::Number:
        take(new NumberField(this));
        break;
    case FieldSpec::Kind::Text:
    case FieldSpec::Kind::Multiline: {
        const bool many = field.kind == FieldSpec::Kind::Multiline;
        auto *edit =
            new look::GrowingEdit(many ? look::GrowingEdit::Lines::Many : look::GrowingEdit::Lines::One, many ? 2 : 1, tallestField, this);
        input.widget = edit;
        input.read = [edit] { return edit->text(); };
        input.write = [edit](const QString &value) { edit->setTextQuietly(value); };
        connect(edit, &look::GrowingEdit::edited, this, &FieldsForm::edited);
        break;
    }
    }
    return input;
}

// Short fields side by side, long ones across; a short one before a long one keeps its half.
void FieldsForm::layOut()
{
    int row = 0;
    int column = 0;
    for (const Input &input : m_inputs) {
        const bool across = input.field.kind == FieldSpec::Kind::Multiline;
        if (across && column == 1) {
            ++row;
            column = 0;
        }
        const QString caption = input.field.required ? labelOf(input.field) : tr("%1 (optional)").arg(labelOf(input.field));
        auto *cell = new look::Captioned(caption, input.widget, this);
        cell->show();
        m_cells.append(cell);
        m_grid->addWidget(cell, row, column, 1, across ? 2 : 1, Qt::AlignTop);
        if (across || column == 1) {
            ++row;
            column = 0;
        } else {
            column = 1;
        }
    }
}

void FieldsForm::setValues(const QMap<QString, QString> &values)
{
    m_others = values;
    for (const Input &input : m_inputs)
        input.write(m_others.take(input.field.code));
}

QMap<QString, QString> FieldsForm::values() const
{
    QMap<QString, QString> all = m_others;
    for (const Input &input : m_inputs) {
        if (const QString value = input.read(); !value.isEmpty())
            all.insert(input.field.code, value);
    }
    return all;
}

void FieldsForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const Input &input : m_inputs) {
        if (auto *line = qobject_cast<QLineEdit *>(input.widget))
            line->setReadOnly(readOnly);
        else if (auto *text = qobject_cast<QPlainTextEdit *>(input.widget))
            text->setReadOnly(readOnly);
    }
}

QWidget *FieldsForm::input(const QString &code) const
{
    for (const Input &one : m_inputs) {
        if (one.field.code == code)
            return one.widget;
    }
    return nullptr;
}

} // namespace toasoan
