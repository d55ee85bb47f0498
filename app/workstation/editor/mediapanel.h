// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/session.h"

#include <QWidget>

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace toasoan {

/// The pictures and files of a draft.
class MediaPanel final : public QWidget {
    Q_OBJECT
public:
    explicit MediaPanel(Session &session, QWidget *parent = nullptr);

    void setMedia(const QList<ImageUse> &images, const QList<AttachmentUse> &attachments);
    [[nodiscard]] const QList<ImageUse> &images() const { return m_images; }
    [[nodiscard]] const QList<AttachmentUse> &attachments() const { return m_attachments; }
    void setReadOnly(bool readOnly);

    void addImageFile(const QString &path); ///< prepares it aside, then asks what it shows
    void addAttachmentFile(const QString &path);
    void chooseImage();
    void chooseAttachment();
    [[nodiscard]] qsizetype count() const { return m_images.size() + m_attachments.size(); }

Q_SIGNALS:
    void edited();
    void imageAdded(const QString &html); ///< to be put into the text
    void problem(const toasoan::Problem &problem);

private:
    struct Row {
        bool image = true;
        qsizetype index = 0;
    };
    void fill();
    void showThumbnail(QListWidgetItem *item, MediaId media);
    [[nodiscard]] std::optional<Row> current() const;
    void describe();
    void putIntoText();
    void removeCurrent();
    void updateButtons();
    void keep(const QByteArray &bytes, const std::function<void(MediaId)> &then);

    Session &m_session;
    QList<ImageUse> m_images;
    QList<AttachmentUse> m_attachments;
    QHash<MediaId, QImage> m_small;
    QListWidget *m_list;
    QPushButton *m_addImage;
    QPushButton *m_addFile;
    QPushButton *m_describe;
    QPushButton *m_insert;
    QPushButton *m_remove;
    bool m_readOnly = false;
};

/// The figure that shows a picture in a text.
[[nodiscard]] QString figureFor(const ImageUse &image, const QByteArray &suffix);

} // namespace toasoan
