// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/session.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace toasoan {

class WatchSources;

/// The fields that say where a site is and how to get there: a folder, FTP, WordPress, or what is looked at on a site of others. Used
/// by the wizard and the settings.
class SiteForm final : public QWidget {
    Q_OBJECT
public:
    /// site: what to start from; nullptr for a new one, whose kind is still to be chosen. sections: that can be looked at; nullptr:
    /// sites to publish on only.
    SiteForm(const SiteInfo *site, const QList<SectionInfo> *sections, QWidget *parent = nullptr);

    enum class Kind { Folder, Ftp, WordPress, Watch };
    [[nodiscard]] Kind kind() const;
    void setKind(Kind kind);
    [[nodiscard]] AddSite wish() const;
    [[nodiscard]] QByteArray password() const; ///< empty: none was typed
    [[nodiscard]] QString fault() const; ///< what is missing, in words; empty: nothing

    [[nodiscard]] QLineEdit &nameField() { return *m_name; }
    [[nodiscard]] QLineEdit &folder() { return *m_folder; }
    [[nodiscard]] QLineEdit &address() { return *m_url; }
    [[nodiscard]] QLineEdit &host() { return *m_host; }
    [[nodiscard]] QSpinBox &port() { return *m_port; }
    [[nodiscard]] QLineEdit &user() { return *m_user; }
    [[nodiscard]] QLineEdit &secret() { return *m_secret; }
    [[nodiscard]] WatchSources *sources() { return m_sources; } ///< nullptr: nothing can be looked at

Q_SIGNALS:
    void changed();
    void kindChanged();

private:
    [[nodiscard]] QWidget *makeFolder();
    [[nodiscard]] QWidget *makeServer();
    void connectFields();
    void fillFrom(const SiteInfo &site);
    void showKind();

    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_url;
    // before the parts that make them
    QLineEdit *m_folder = nullptr;
    QLineEdit *m_host = nullptr;
    QSpinBox *m_port = nullptr;
    QLineEdit *m_path = nullptr;
    QCheckBox *m_plain = nullptr;
    QWidget *m_folderPart;
    QWidget *m_serverPart;
    QWidget *m_accountPart;
    QLineEdit *m_user;
    QLineEdit *m_secret;
    WatchSources *m_sources;
    QBoxLayout *m_names; ///< the name; where a site is only watched its address stands beside it
    QWidget *m_urlPart;
    QMap<QString, QString> m_others; ///< settings this form has no field for; kept
};

} // namespace toasoan
