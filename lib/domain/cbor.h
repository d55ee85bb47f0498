// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

namespace toasoan::cbor {

/// Reads one CBOR map with integer keys. After the first missing or wrong value ok() stays false; values read then are defaults.
class Reader final {
public:
    explicit Reader(const QCborMap &map)
        : m_map(map)
    {
    }
    [[nodiscard]] bool ok() const { return m_ok; }
    void fail() { m_ok = false; }

    [[nodiscard]] bool has(qint64 key) const { return m_map.contains(key); }
    [[nodiscard]] qint64 integer(qint64 key, qint64 least, qint64 most);
    [[nodiscard]] bool boolean(qint64 key);
    [[nodiscard]] QString text(qint64 key);
    [[nodiscard]] QByteArray bytes(qint64 key);
    [[nodiscard]] QUrl url(qint64 key); ///< empty or valid
    [[nodiscard]] QCborArray array(qint64 key);
    [[nodiscard]] Reader map(qint64 key);
    [[nodiscard]] Instant instant(qint64 key);
    [[nodiscard]] std::optional<Instant> optionalInstant(qint64 key);
    [[nodiscard]] QDate date(qint64 key); ///< Julian day; absent: invalid
    template <typename Id> [[nodiscard]] Id id(qint64 key)
    {
        const auto found = Id::fromBytes(bytes(key));
        m_ok = m_ok && found.has_value();
        return found.value_or(Id());
    }
    template <typename Enum> [[nodiscard]] Enum code(qint64 key, Enum last) { return Enum(integer(key, 0, qint64(last))); }
    /// Each element a map, read by each(Reader &) → T.
    template <typename Each> [[nodiscard]] auto list(qint64 key, Each each)
    {
        QList<decltype(each(std::declval<Reader &>()))> values;
        const QCborArray elements = array(key);
        for (const auto &element : elements) {
            m_ok = m_ok && element.isMap();
            Reader inner(element.toMap());
            values.append(each(inner));
            m_ok = m_ok && inner.ok();
        }
        return values;
    }
    template <typename Id> [[nodiscard]] QList<Id> ids(qint64 key)
    {
        QList<Id> values;
        const QCborArray elements = array(key);
        for (const auto &element : elements) {
            const auto found = Id::fromBytes(element.toByteArray());
            m_ok = m_ok && found.has_value();
            values.append(found.value_or(Id()));
        }
        return values;
    }
    [[nodiscard]] QStringList texts(qint64 key);
    [[nodiscard]] QMap<QString, QString> textMap(qint64 key);
    void absorb(const Reader &inner) { m_ok = m_ok && inner.ok(); }

private:
    QCborMap m_map;
    bool m_ok = true;
};

/// Writes one CBOR map with integer keys, in the order of the calls.
class Writer final {
public:
    template <typename Tag, qsizetype Size> Writer &put(qint64 key, const Identifier<Tag, Size> &id)
    {
        m_map.insert(key, id.bytes());
        return *this;
    }
    Writer &put(qint64 key, const QString &text) { return insert(key, text); }
    Writer &put(qint64 key, const QByteArray &bytes) { return insert(key, bytes); }
    Writer &put(qint64 key, bool value) { return insert(key, value); }
    Writer &put(qint64 key, qint64 value) { return insert(key, value); }
    Writer &put(qint64 key, Instant at) { return insert(key, toMilliseconds(at)); }
    Writer &put(qint64 key, const std::optional<Instant> &at) { return at ? put(key, *at) : *this; }
    Writer &put(qint64 key, QDate date) { return date.isValid() ? insert(key, date.toJulianDay()) : *this; }
    Writer &put(qint64 key, const QUrl &url) { return insert(key, url.toString(QUrl::FullyEncoded)); }
    Writer &put(qint64 key, const Writer &inner) { return insert(key, inner.m_map); }
    Writer &put(qint64 key, const QStringList &texts) { return insert(key, QCborArray::fromStringList(texts)); }
    Writer &put(qint64 key, const QMap<QString, QString> &texts);
    template <typename Enum>
        requires std::is_enum_v<Enum>
    Writer &put(qint64 key, Enum code)
    {
        return insert(key, qint64(code));
    }
    template <typename Element, typename Each> Writer &list(qint64 key, const QList<Element> &elements, Each each)
    {
        QCborArray array;
        for (const Element &element : elements)
            array.append(each(element).m_map);
        return insert(key, array);
    }
    template <typename Id> Writer &ids(qint64 key, const QList<Id> &ids)
    {
        QCborArray array;
        for (const Id &id : ids)
            array.append(id.bytes());
        return insert(key, array);
    }
    [[nodiscard]] const QCborMap &map() const { return m_map; }
    [[nodiscard]] QByteArray encoded() const { return QCborValue(m_map).toCbor(); }

private:
    Writer &insert(qint64 key, const QCborValue &value)
    {
        m_map.insert(key, value);
        return *this;
    }
    QCborMap m_map;
};

/// One whole CBOR value that is a map, with nothing behind it.
[[nodiscard]] std::optional<QCborMap> parseMap(QByteArrayView bytes);

[[nodiscard]] Writer write(const Charter &charter);
[[nodiscard]] Charter readCharter(Reader &reader);

} // namespace toasoan::cbor
