// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/editor/draftkeeper.h"
#include "workstation/preview/previewbrowser.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;
class QTabWidget;

namespace toasoan {

class FieldsForm;
class HistoryPanel;
class MediaPanel;
class PreviewView;
class ChecksPanel;
class SigningBar;
class SourceEditor;
class Strips;
namespace look {
class Chip;
class ElidedLabel;
class GrowingEdit;
class QuietLabel;
} // namespace look

/// One post: its fields, its text, and beside it how the page will look. Saves by itself; loses nothing.
class EditorView final : public QWidget {
    Q_OBJECT
public:
    EditorView(Session &session, std::shared_ptr<PreviewBrowser> preview, QWidget *parent = nullptr);
    ~EditorView() override;

    void openNew(SectionId section);
    void openPost(PostId post);
    /// Once everything typed is on the disk, forgets the post and goes on; if the disk refuses, stays and says so.
    void leave(const std::function<void()> &then);
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] PostId post() const { return m_draft.post; }
    [[nodiscard]] SectionId section() const { return m_draft.section; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] DraftKeeper &keeper() { return *m_keeper; }

    void saveNow();
    void submit(SubmissionKind kind = SubmissionKind::Publish);
    void discard();
    void addImage();
    void attachFile();
    [[nodiscard]] bool canEdit() const;
    [[nodiscard]] bool canSubmit() const;
    [[nodiscard]] bool isOnline() const;
    [[nodiscard]] bool hasDraft() const;

    [[nodiscard]] look::GrowingEdit &titleField() { return *m_title; }
    [[nodiscard]] look::GrowingEdit &summaryField() { return *m_summary; }
    [[nodiscard]] FieldsForm &fields() { return *m_fields; }
    [[nodiscard]] SourceEditor &source() { return *m_source; }
    [[nodiscard]] MediaPanel &media() { return *m_media; }
    [[nodiscard]] PreviewView &preview() { return *m_preview; }
    [[nodiscard]] ChecksPanel &checks() { return *m_checks; }
    [[nodiscard]] QTabWidget &tabs() { return *m_tabs; }
    [[nodiscard]] Strips &strips() { return *m_strips; }
    [[nodiscard]] QPushButton &submitButton() { return *m_submit; }
    [[nodiscard]] QSplitter &splitter() { return *m_splitter; }
    [[nodiscard]] QSplitter &textSplitter() { return *m_textSplitter; }

Q_SIGNALS:
    void backRequested();
    void opened();
    void titleChanged();
    void actionsChanged();
    void saidQuietly(const QString &sentence); ///< for the line at the foot of the window
    void submitted(toasoan::PostId post, const QString &sentence);
    void discarded();
    void outboxRequested(toasoan::PostId post);
    void problem(const toasoan::Problem &problem);

private:
    struct Opened {
        QList<Draft> drafts; ///< newest first; more than one: kept side by side
        std::optional<PostDetails> details; ///< nothing: only on this computer
        QList<HistoryEntry> history;
    };
    [[nodiscard]] static Result<Opened> read(Desk &desk, PostId post);
    [[nodiscard]] static Result<Opened> readAbout(Desk &desk, PostId post); ///< without the draft

    // made once (editorparts.cpp)
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeForm();
    [[nodiscard]] QWidget *makeText();
    [[nodiscard]] QWidget *makeSide(std::shared_ptr<PreviewBrowser> preview);
    [[nodiscard]] QWidget *makeTools(QWidget *parent);
    void fillSections();

    void arrived(const Result<Opened> &opened, quint64 generation, QWidget *focus);
    void forget();
    void fill(const Draft &draft);
    void take(const Opened &opened);
    void showAbout();
    void showStrips();
    void showSecondVersion();
    [[nodiscard]] Draft snapshot() const;
    void edited();
    void sectionChosen();
    void refreshAbout();
    void updatePreview();
    void updateChecks(const QList<Check> &checks);
    void goToField(const Check &check);
    void updateHeader();
    void setEditable(bool editable);
    void send(const Submit &wish);
    void takeBack();
    void changeEvent(QEvent *event) override;

    Session &m_session;
    Draft m_draft; ///< as opened; what can be typed is on the screen
    Opened m_about;
    DraftKeeper *m_keeper;
    std::function<void()> m_leaving;
    bool m_open = false;
    quint64 m_generation = 0; ///< of what is opened
    quint64 m_previewGeneration = 0;
    QTimer m_previewTimer;
    QString m_savedWords;

    look::ElidedLabel *m_heading = nullptr;
    look::Chip *m_chip = nullptr;
    look::QuietLabel *m_saved = nullptr;
    QPushButton *m_submit = nullptr;
    Strips *m_strips = nullptr;
    SigningBar *m_signing = nullptr;
    QSplitter *m_splitter = nullptr;
    QSplitter *m_textSplitter = nullptr;
    QScrollArea *m_scroll = nullptr;
    look::GrowingEdit *m_title = nullptr;
    look::GrowingEdit *m_summary = nullptr;
    QComboBox *m_section = nullptr;
    FieldsForm *m_fields = nullptr;
    QWidget *m_tools = nullptr;
    SourceEditor *m_source = nullptr;
    QTabWidget *m_tabs = nullptr;
    PreviewView *m_preview = nullptr;
    ChecksPanel *m_checks = nullptr;
    MediaPanel *m_media = nullptr;
    HistoryPanel *m_history = nullptr;
};

} // namespace toasoan
