// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace toasoan::test {

/// What docs/ctl.md says about verbs, kinds and the fields of the JSON document.
class CtlDocs final {
public:
    [[nodiscard]] static CtlDocs read();

    struct VerbDoc {
        QString synopsis;
        QString shape; ///< of data; empty: none named
        bool isList = false; ///< data.items are of that shape
    };
    [[nodiscard]] const QMap<QString, VerbDoc> &verbs() const { return m_verbs; }
    [[nodiscard]] const QStringList &kinds() const { return m_kinds; }
    [[nodiscard]] QStringList shapes() const { return m_shapes.keys(); }

    /// Where data is not as the verb's shape says; empty: it is exactly so.
    [[nodiscard]] QStringList differences(const QString &verb, const QJsonValue &data);
    /// Shapes of which at least one value has been compared.
    [[nodiscard]] const QSet<QString> &compared() const { return m_compared; }

private:
    struct Field {
        QString name;
        QString type;
    };
    void readSection(const QString &heading, const QString &text, bool isShape);
    void compare(const QString &type, const QJsonValue &value, const QString &where, QStringList &found);
    void compareShape(const QString &shape, const QJsonValue &value, const QString &where, QStringList &found);

    QMap<QString, VerbDoc> m_verbs;
    QMap<QString, QList<Field>> m_shapes;
    QStringList m_kinds;
    QSet<QString> m_compared;
};

} // namespace toasoan::test
