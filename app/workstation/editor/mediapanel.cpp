// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/editor/mediapanel.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include "workstation/editor/imagedialog.h"
#include "workstation/editor/imageimport.h"
#include "workstation/look/icons.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int thumbnail = 56;

// Runs work aside and brings its answer back to receiver, unless that is gone.
template <typename Work, typename Callback> void aside(Work work, QObject *receiver, Callback callback)
{
    using Outcome = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Outcome>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, answer = std::move(callback)] {
        watcher->deleteLater();
        answer(watcher->future().takeResult());
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

} // namespace

QString figureFor(const ImageUse &image, const QByteArray &suffix)
{
    const QString picture = u"<img src=\"toasoan-asset://store/%1.%2\" alt=\"%3\">"_s.arg(
        image.media.toHex(), QString::fromLatin1(suffix), image.alt.toHtmlEscaped());
    return image.caption.isEmpty() ? u"<figure>%1</figure>"_s.arg(picture)
                                   : u"<figure>%1<figcaption>%2</figcaption></figure>"_s.arg(picture, image.caption.toHtmlEscaped());
}

MediaPanel::MediaPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(new QListWidget(this))
    , m_addImage(new QPushButton(tr("Add picture…"), this))
    , m_addFile(new QPushButton(tr("Attach file…"), this))
    , m_describe(new QPushButton(tr("Describe…"), this))
    , m_insert(new QPushButton(tr("Put into the text"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    auto *top = new QHBoxLayout;
    top->addWidget(m_addImage);
    top->addWidget(m_addFile);
    top->addStretch();
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_describe);
    bottom->addWidget(m_insert);
    bottom->addStretch();
    bottom->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addLayout(bottom);
    m_list->setIconSize(QSize(thumbnail, thumbnail));
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setAccessibleName(tr("Pictures and files"));
    connect(m_addImage, &QPushButton::clicked, this, &MediaPanel::chooseImage);
    connect(m_addFile, &QPushButton::clicked, this, &MediaPanel::chooseAttachment);
    connect(m_describe, &QPushButton::clicked, this, &MediaPanel::describe);
    connect(m_insert, &QPushButton::clicked, this, &MediaPanel::putIntoText);
    connect(m_remove, &QPushButton::clicked, this, &MediaPanel::removeCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &MediaPanel::describe);
    connect(m_list, &QListWidget::currentRowChanged, this, &MediaPanel::updateButtons);
    updateButtons();
}

void MediaPanel::setMedia(const QList<ImageUse> &images, const QList<AttachmentUse> &attachments)
{
    m_images = images;
    m_attachments = attachments;
    fill();
}

void MediaPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    updateButtons();
}

void MediaPanel::fill()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const ImageUse &image : m_images) {
        QString words = image.decorative ? tr("Only decorates") : image.alt;
        if (words.isEmpty())
            words = tr("Not described yet");
        if (!image.caption.isEmpty())
            words += u'\n' + image.caption;
        auto *item = new QListWidgetItem(look::symbol(u"insert-image"_s, QPalette::PlaceholderText), words, m_list);
        showThumbnail(item, image.media);
    }
    for (const AttachmentUse &file : m_attachments)
        new QListWidgetItem(
            look::symbol(u"mail-attachment"_s, QPalette::Text), file.title.isEmpty() ? file.name : file.title + u'\n' + file.name, m_list);
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    updateButtons();
}

void MediaPanel::showThumbnail(QListWidgetItem *item, MediaId media)
{
    if (const auto known = m_small.constFind(media); known != m_small.constEnd()) {
        item->setIcon(QPixmap::fromImage(*known));
        return;
    }
    const auto read = [media](Desk &desk) -> Result<QImage> {
        TRY_INTO(bytes, desk.media(media));
        return QImage::fromData(bytes).scaled(2 * thumbnail, 2 * thumbnail, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    };
    m_session.desk().run(read, this, [this, media](const Result<QImage> &small) {
        if (!small || small->isNull())
            return;
        m_small.insert(media, *small);
        for (qsizetype i = 0; i < m_images.size(); ++i) {
            if (m_images[i].media == media)
                m_list->item(int(i))->setIcon(QPixmap::fromImage(*small));
        }
    });
}

std::optional<MediaPanel::Row> MediaPanel::current() const
{
    const int row = m_list->currentRow();
    if (row < 0)
        return std::nullopt;
    return row < m_images.size() ? Row{.image = true, .index = row} : Row{.image = false, .index = row - m_images.size()};
}

void MediaPanel::chooseImage()
{
    auto *dialog = new QFileDialog(this, tr("Add a picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (*.jpg *.jpeg *.png *.gif *.webp)"));
    connect(dialog, &QFileDialog::fileSelected, this, &MediaPanel::addImageFile);
    dialog->open();
}

void MediaPanel::chooseAttachment()
{
    auto *dialog = new QFileDialog(this, tr("Attach a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MediaPanel::addAttachmentFile);
    dialog->open();
}

void MediaPanel::keep(const QByteArray &bytes, const std::function<void(MediaId)> &then)
{
    m_session.desk().run([bytes](Desk &desk) { return desk.addMedia(bytes); }, this,
        [this, then](const Result<MediaId> &media) {
            if (media)
                then(*media);
            else
                Q_EMIT problem(Sentences::problem(media.error(), Doing::AddingMedia));
        });
}

void MediaPanel::addImageFile(const QString &path)
{
    aside([path] { return prepareImage(path); }, this,
        [this](const Result<PreparedImage> &prepared) {
            if (!prepared) {
                Q_EMIT problem(Sentences::problem(prepared.error(), Doing::AddingMedia));
                return;
            }
            auto *dialog = new ImageDialog(prepared->small, {}, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this, dialog, image = *prepared] {
                ImageUse use = dialog->use();
                keep(image.bytes, [this, use, image](MediaId media) mutable {
                    use.media = media;
                    m_small.insert(media, image.small);
                    m_images.append(use);
                    fill();
                    Q_EMIT edited();
                    Q_EMIT imageAdded(figureFor(use, image.suffix));
                });
            });
            dialog->open();
        });
}

void MediaPanel::addAttachmentFile(const QString &path)
{
    aside([path] { return readAttachment(path); }, this,
        [this, path](const Result<QByteArray> &bytes) {
            if (!bytes) {
                Q_EMIT problem(Sentences::problem(bytes.error(), Doing::AddingMedia));
                return;
            }
            keep(*bytes, [this, name = QFileInfo(path).fileName(), title = QFileInfo(path).completeBaseName()](MediaId media) {
                m_attachments.append({.media = media, .name = name, .title = title});
                fill();
                Q_EMIT edited();
            });
        });
}

void MediaPanel::describe()
{
    const auto row = current();
    if (!row || !row->image || m_readOnly)
        return;
    const ImageUse use = m_images[row->index];
    auto *dialog = new ImageDialog(m_small.value(use.media), use, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, index = row->index] {
        if (index < m_images.size())
            m_images[index] = dialog->use();
        fill();
        Q_EMIT edited();
    });
    dialog->open();
}

void MediaPanel::putIntoText()
{
    if (const auto row = current(); row && row->image && !m_readOnly) {
        const MediaId media = m_images[row->index].media;
        m_session.desk().run([media](Desk &desk) { return desk.media(media); }, this,
            [this, use = m_images[row->index]](const Result<QByteArray> &bytes) {
                if (bytes)
                    Q_EMIT imageAdded(figureFor(use, bytes->startsWith("\x89PNG") ? "png" : "jpg"));
            });
    }
}

void MediaPanel::removeCurrent()
{
    const auto row = current();
    if (!row || m_readOnly)
        return;
    if (row->image)
        m_images.removeAt(row->index);
    else
        m_attachments.removeAt(row->index);
    fill();
    Q_EMIT edited();
}

void MediaPanel::updateButtons()
{
    const auto row = current();
    m_addImage->setEnabled(!m_readOnly);
    m_addFile->setEnabled(!m_readOnly);
    m_describe->setEnabled(row && row->image && !m_readOnly);
    m_insert->setEnabled(row && row->image && !m_readOnly);
    m_remove->setEnabled(row && !m_readOnly);
}

} // namespace toasoan
