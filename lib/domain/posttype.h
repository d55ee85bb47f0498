// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDate>
#include <QList>
#include <QMap>

namespace toasoan {

/// One structured field that a type of post needs.
struct FieldSpec {
    enum class Kind {
        Text,
        Multiline,
        Date, ///< kept as "2026-04-30"
        Number, ///< kept as digits
    };
    QString code;
    QString vietnamese; ///< what the public reads before the value
    QString english;
    Kind kind = Kind::Text;
    bool required = false;
    bool closes = false; ///< a date, the last day on which what the post says is open to people
    friend bool operator==(const FieldSpec &, const FieldSpec &) = default;
};

/// What kind of post it is: its code is part of every revision, its fields are data (resources/presets/posttypes.json).
struct PostType {
    QString code;
    QString vietnamese;
    QString english;
    QList<FieldSpec> fields; ///< in the order the public reads them
    friend bool operator==(const PostType &, const PostType &) = default;

    [[nodiscard]] const FieldSpec *field(QStringView fieldCode) const;
    /// The last day on which what a post of this type says is open; invalid if it has none.
    [[nodiscard]] QDate closingDay(const QMap<QString, QString> &values) const;
};

class PostTypes final {
public:
    PostTypes() = default;
    /// InvalidInput names what is wrong and where ("types[2].fields[0].kind"); unknown keys are refused, TooLarge above 1 MiB,
    /// NeedsNewer for another format.
    [[nodiscard]] static Result<PostTypes> parse(QByteArrayView json);

    [[nodiscard]] const QList<PostType> &all() const { return m_types; }
    [[nodiscard]] const PostType *find(QStringView code) const;

private:
    QList<PostType> m_types;
};

/// A value that its field can hold: a day that exists, a whole number. An empty one fits every field.
[[nodiscard]] bool isWellFormed(const FieldSpec &field, QStringView value);
/// Required fields without a value, and fields whose value is not well-formed, in order.
[[nodiscard]] QList<FieldSpec> openFields(const PostType &type, const QMap<QString, QString> &values);
/// As the public reads it: "30/04/2026", "1.250.000".
[[nodiscard]] QString publicValue(const FieldSpec &field, const QString &value);
/// Label and value of what has one, in the order of the type; values of no known field are left out.
[[nodiscard]] QList<std::pair<QString, QString>> publicFields(const PostType &type, const QMap<QString, QString> &values);

} // namespace toasoan
