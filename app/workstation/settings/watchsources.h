// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/session.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;

namespace toasoan {

namespace look {
class Captioned;
class QuietLabel;
} // namespace look

/// For each section where on a site of others it is looked at, and how that is read: the settings of docs/patrol.md as fields.
class WatchSources final : public QWidget {
    Q_OBJECT
public:
    explicit WatchSources(const QList<SectionInfo> &sections, QWidget *parent = nullptr);

    enum class Kind { Nothing, Feed, Sitemap, List, Page };
    enum Field { Address, Under, Format, Item, Link, Title, Date };
    static constexpr int fieldCount = 7;

    void setSettings(const QMap<QString, QString> &settings);
    /// All of them: what is none of these stays as it was given.
    [[nodiscard]] QMap<QString, QString> settings() const;
    [[nodiscard]] bool anything() const; ///< is looked at
    /// What is missing or cannot be read, in words; empty: nothing. baseUrl: of the site, from which addresses go on.
    [[nodiscard]] QString fault(const QUrl &baseUrl) const;

    [[nodiscard]] QListWidget &sections() { return *m_list; }
    [[nodiscard]] QComboBox &kind() { return *m_kind; }
    [[nodiscard]] QLineEdit &field(Field field) { return *m_fields[size_t(field)]; }

Q_SIGNALS:
    void changed();

private:
    struct Entry {
        Kind kind = Kind::Nothing;
        std::array<QString, fieldCount> values;
    };
    [[nodiscard]] QWidget *makeFields();
    [[nodiscard]] static bool applies(Kind kind, Field field);
    [[nodiscard]] static QString wrong(const QString &setting, const Entry &entry);
    [[nodiscard]] Entry &current();
    void showEntry();
    void showKind();
    void showRow(int row);

    QList<SectionInfo> m_sections;
    QList<Entry> m_entries; ///< one for each section
    QMap<QString, QString> m_others;
    QListWidget *m_list;
    QComboBox *m_kind;
    std::array<QLineEdit *, fieldCount> m_fields{};
    std::array<look::Captioned *, fieldCount> m_captions{};
    look::QuietLabel *m_hint;
};

} // namespace toasoan
