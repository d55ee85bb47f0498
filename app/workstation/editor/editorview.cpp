// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/editor/editorview.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>

#include <algorithm>

#include "workstation/editor/checkspanel.h"
#include "workstation/editor/fieldsform.h"
#include "workstation/editor/mediapanel.h"
#include "workstation/editor/sourceeditor.h"
#include "workstation/editor/submitdialog.h"
#include "workstation/historypanel.h"
#include "workstation/look/chip.h"
#include "workstation/look/emptystate.h"
#include "workstation/look/growingedit.h"
#include "workstation/preview/previewview.h"
#include "workstation/signingbar.h"
#include "workstation/strips.h"

using namespace Qt::StringLiterals;

namespace toasoan {

// ---- opening -------------------------------------------------------------------------------------------------------

Result<EditorView::Opened> EditorView::readAbout(Desk &desk, PostId post)
{
    Opened opened;
    auto details = desk.post(post);
    if (!details && details.error().kind == Error::Kind::NotFound)
        return opened; // a draft that only this computer has
    if (!details)
        return std::unexpected(details.error());
    opened.details = std::move(*details);
    TRY_INTO(history, desk.history(post));
    opened.history = history;
    return opened;
}

// Fields that go away may still tell that they changed; by then there is no editor left to hear it.
EditorView::~EditorView()
{
    const QList<QObject *> parts = findChildren<QObject *>();
    for (QObject *part : parts)
        part->disconnect(this);
}

Result<EditorView::Opened> EditorView::read(Desk &desk, PostId post)
{
    TRY_INTO(opened, readAbout(desk, post));
    TRY_INTO(drafts, desk.openDraft(post));
    opened.drafts = drafts;
    return opened;
}

void EditorView::openNew(SectionId section)
{
    leave([this, section] {
        const auto make = [section](Desk &desk) -> Result<Opened> {
            Opened fresh;
            fresh.drafts = {desk.newDraft(section)};
            return fresh;
        };
        m_session.desk().run(
            make, this, [this, generation = m_generation](const Result<Opened> &opened) { arrived(opened, generation, m_title); });
    });
}

void EditorView::openPost(PostId post)
{
    leave([this, post] {
        m_session.desk().run([post](Desk &desk) { return read(desk, post); }, this,
            [this, generation = m_generation](const Result<Opened> &opened) { arrived(opened, generation, m_source); });
    });
}

void EditorView::arrived(const Result<Opened> &opened, quint64 generation, QWidget *focus)
{
    if (generation != m_generation)
        return; // another one was opened meanwhile
    if (!opened) {
        Q_EMIT problem(Sentences::problem(opened.error(), Doing::OpeningPost));
        Q_EMIT backRequested();
        return;
    }
    take(*opened);
    focus->setFocus();
}

void EditorView::leave(const std::function<void()> &then)
{
    m_keeper->flush();
    if (!m_open || m_keeper->isSettled()) {
        forget();
        then();
        return;
    }
    m_leaving = then; // once the newest words are on the disk
}

void EditorView::forget()
{
    m_leaving = nullptr;
    m_keeper->begin(0);
    ++m_generation;
    m_open = false;
    m_signing->cancel();
    m_previewTimer.stop();
    m_strips->clearProblem();
    m_strips->remove(u"beside"_s);
}

void EditorView::take(const Opened &opened)
{
    m_about = opened;
    m_open = true;
    fill(opened.drafts.first());
    showAbout();
    updatePreview();
    Q_EMIT this->opened();
}

void EditorView::fill(const Draft &draft)
{
    m_draft = draft;
    m_keeper->begin(draft.version);
    m_savedWords = draft.version > 0 ? tr("Saved on this computer %1").arg(m_session.times().shortly(draft.saved)) : QString();
    fillSections();
    m_fields->setType(m_session.postType(draft.postType));
    m_fields->setValues(draft.fields);
    m_title->setTextQuietly(draft.title);
    m_summary->setTextQuietly(draft.summary);
    m_source->setSource(draft.body);
    m_media->setMedia(draft.images, draft.attachments);
    m_heading->setText(title());
    Q_EMIT titleChanged();
}

void EditorView::refreshAbout()
{
    m_session.desk().run([post = m_draft.post](Desk &desk) { return readAbout(desk, post); }, this,
        [this, generation = m_generation](const Result<Opened> &about) {
            if (generation != m_generation || !about)
                return;
            m_about.details = about->details;
            m_about.history = about->history;
            showAbout();
        });
}

void EditorView::showAbout()
{
    m_history->setEntries(m_about.history);
    setEditable(canEdit());
    showStrips();
    updateHeader();
    Q_EMIT actionsChanged();
}

// What the author must know before typing: a remark, a wait, a page that is online.
void EditorView::showStrips()
{
    for (const QString &matter : {u"returned"_s, u"waiting"_s, u"frozen"_s, u"approved"_s, u"versions"_s})
        m_strips->remove(matter);
    if (m_about.drafts.size() > 1)
        showSecondVersion();
    if (!m_about.details)
        return;
    const PostState &state = m_about.details->state;
    const Sentences sentences = m_session.sentences();
    if (state.frozen)
        m_strips->put(u"frozen"_s, KMessageWidget::Information, tr("A newer Tòa Soạn wrote in this post. Here it can only be read."));
    if (state.working == Working::Returned) {
        const auto entry =
            std::ranges::find_if(m_about.history, [](const HistoryEntry &one) { return one.kind == "post.returned"_L1 && !one.voided; });
        if (entry != m_about.history.end())
            m_strips->put(u"returned"_s, KMessageWidget::Warning,
                tr("%1 returned this %2: “%3”").arg(entry->memberName, sentences.times().at(entry->at), entry->words));
    }
    const SubmissionState *asked = state.newestSubmission();
    if (state.working == Working::Submitted && asked) {
        KMessageWidget &strip = m_strips->put(u"waiting"_s, KMessageWidget::Information,
            tr("Waiting for review since %1. Changes made now start a new version and stop nothing.").arg(sentences.times().at(asked->at)));
        const bool own = asked->submitter == m_session.current();
        if (strip.actions().isEmpty() && (m_session.may(Action::RecallAny) || (own && m_session.may(Action::RecallOwn))))
            Strips::addButton(strip, tr("Take it back"), this, [this] { takeBack(); });
    }
    const Word word = m_about.details->word;
    if (word == Word::Approved || word == Word::Scheduled || word == Word::Missed || word == Word::Undecided) {
        KMessageWidget &strip = m_strips->put(u"approved"_s,
            word == Word::Missed || word == Word::Undecided ? KMessageWidget::Warning : KMessageWidget::Information,
            tr("Approved and on its way: changes made now start a new version and stop nothing."));
        if (strip.actions().isEmpty())
            Strips::addButton(strip, tr("Show in the outbox"), this, [this] { Q_EMIT outboxRequested(m_draft.post); });
    }
}

void EditorView::showSecondVersion()
{
    const Draft &other = m_about.drafts.last();
    KMessageWidget &strip = m_strips->put(u"versions"_s, KMessageWidget::Warning,
        tr("There are two versions of this draft; the other one was saved %1. Both are kept.").arg(m_session.times().at(other.saved)));
    Strips::addButton(strip, tr("Show the other version"), this, [this] {
        m_keeper->flush();
        std::ranges::rotate(m_about.drafts, m_about.drafts.begin() + 1);
        fill(m_about.drafts.first());
        showAbout();
        updatePreview();
    });
}

// ---- typing --------------------------------------------------------------------------------------------------------

QString EditorView::title() const
{
    const QString typed = m_title->text().simplified();
    return typed.isEmpty() ? tr("New post") : typed;
}

bool EditorView::canEdit() const { return m_open && m_session.may(Action::Write) && !(m_about.details && m_about.details->state.frozen); }

bool EditorView::canSubmit() const { return canEdit() && m_session.may(Action::Submit); }

bool EditorView::isOnline() const
{
    return m_about.details && std::ranges::any_of(m_about.details->state.sites, [](const SiteLine &line) {
        return line.stored && line.state != Public::Gone;
    });
}

bool EditorView::hasDraft() const { return m_open && (m_draft.version > 0 || m_keeper->hasSaved()); }

Draft EditorView::snapshot() const
{
    Draft draft = m_draft;
    draft.title = m_title->text();
    draft.summary = m_summary->text();
    draft.fields = m_fields->values();
    draft.body = m_source->source();
    draft.images = m_media->images();
    draft.attachments = m_media->attachments();
    return draft;
}

void EditorView::edited()
{
    if (!canEdit())
        return;
    m_keeper->changed();
    m_previewTimer.start();
    updateHeader();
}

void EditorView::sectionChosen()
{
    m_draft.section = m_section->currentData().value<SectionId>();
    if (const SectionInfo *section = m_session.directory().section(m_draft.section)) {
        m_draft.postType = section->postType;
        m_fields->setType(m_session.postType(section->postType));
    }
    edited();
}

void EditorView::updatePreview()
{
    const quint64 generation = ++m_previewGeneration;
    m_session.desk().run([draft = snapshot()](Desk &desk) { return desk.preview(draft); }, this,
        [this, generation](const Result<QByteArray> &html) {
            if (generation != m_previewGeneration || !m_open)
                return; // newer words are on their way
            if (html)
                m_preview->showPage(*html);
            else
                m_preview->say(Sentences::problem(html.error(), Doing::Previewing).text());
        });
    m_session.desk().run(
        [draft = snapshot(), type = m_session.postType(m_draft.postType)](Desk &) -> Result<QList<Check>> { return checksOf(draft, type); },
        this,
        [this, generation](const Result<QList<Check>> &checks) {
            if (generation == m_previewGeneration && m_open && checks)
                updateChecks(*checks);
        });
}

void EditorView::updateChecks(const QList<Check> &checks)
{
    const PostType *type = m_session.postType(m_draft.postType);
    m_checks->setChecks(checks, type);
    m_tabs->setTabText(m_tabs->indexOf(m_checks), checks.isEmpty() ? tr("Checks") : tr("Checks %1").arg(checks.size()));
}

void EditorView::goToField(const Check &check)
{
    QWidget *field = nullptr;
    switch (check.kind) {
    case Check::Kind::TitleMissing:
    case Check::Kind::TitleLong:
        field = m_title;
        break;
    case Check::Kind::BodyMissing:
        field = m_source;
        break;
    case Check::Kind::FieldMissing:
    case Check::Kind::FieldMalformed:
        field = m_fields->input(check.subject);
        break;
    case Check::Kind::SummaryMissing:
        field = m_summary;
        break;
    case Check::Kind::ImageUndescribed:
        m_tabs->setCurrentWidget(m_media);
        return;
    }
    if (!field)
        return;
    m_scroll->ensureWidgetVisible(field);
    field->setFocus(Qt::OtherFocusReason);
}

void EditorView::updateHeader()
{
    if (m_about.details)
        m_chip->setChip(Sentences::chip(m_about.details->word));
    else
        m_chip->setChip({tr("Only on this computer"), look::Tone::Grey});
    m_saved->setText(m_keeper->isSettled() ? m_savedWords : tr("Saving…"));
    const qsizetype media = m_media->count();
    m_tabs->setTabText(m_tabs->indexOf(m_media), media > 0 ? tr("Pictures and files %1").arg(media) : tr("Pictures and files"));
    m_submit->setVisible(canSubmit());
    m_submit->setText(isOnline() ? tr("Submit the correction…") : tr("Submit…"));
}

void EditorView::setEditable(bool editable)
{
    m_title->setReadOnly(!editable);
    m_summary->setReadOnly(!editable);
    m_source->setReadOnly(!editable);
    m_fields->setReadOnly(!editable);
    m_media->setReadOnly(!editable);
    m_section->setEnabled(editable);
    m_tools->setEnabled(editable);
}

// ---- acting --------------------------------------------------------------------------------------------------------

void EditorView::saveNow()
{
    if (m_keeper->isSettled() && !m_savedWords.isEmpty())
        Q_EMIT saidQuietly(m_savedWords);
    m_keeper->flush();
}

void EditorView::submit(SubmissionKind kind)
{
    if (!canSubmit())
        return;
    m_keeper->flush();
    Submit base{.kind = kind, .content = snapshot()};
    const bool online = isOnline();
    if (kind == SubmissionKind::Publish && online)
        base.kind = SubmissionKind::Correct;
    auto *dialog = new SubmitDialog(m_session, base, online, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { send(dialog->wish()); });
    dialog->open();
}

void EditorView::send(const Submit &wish)
{
    setEnabled(false);
    m_session.desk().run([wish](Desk &desk) { return desk.execute(wish); }, this,
        [this, generation = m_generation](const Result<Outcome> &outcome) {
            setEnabled(true);
            if (generation != m_generation)
                return;
            if (outcome) {
                const PostId post = m_draft.post;
                const QString name = title();
                m_keeper->begin(0); // the words are in the submission now
                m_open = false;
                Q_EMIT submitted(post, tr("Submitted: %1").arg(name));
                return;
            }
            m_strips->show(Sentences::problem(outcome.error(), Doing::Submitting));
            if (outcome.error().kind == Error::Kind::Stale && m_about.details) {
                auto *action = new QAction(tr("Go on with my version"), this);
                connect(action, &QAction::triggered, this, [this] {
                    m_draft.base = m_about.details->state.tips; // a person has seen that there is another version
                    m_strips->clearProblem();
                    edited();
                    submit();
                });
                m_strips->find(u"problem"_s)->addAction(action);
            }
        });
}

void EditorView::takeBack()
{
    const SubmissionState *asked = m_about.details ? m_about.details->state.newestSubmission() : nullptr;
    if (!asked)
        return;
    m_signing->execute(Recall{.post = m_draft.post, .submission = asked->asked.submission}, Doing::Recalling,
        [this](const Outcome &) { Q_EMIT saidQuietly(tr("Taken back: %1").arg(title())); });
}

void EditorView::discard()
{
    if (!hasDraft() || !canEdit())
        return;
    m_keeper->begin(m_draft.version);
    m_session.desk().run([post = m_draft.post](Desk &desk) { return desk.discardDraft(post); }, this,
        [this](const Result<> &result) {
            if (result)
                Q_EMIT discarded();
            else
                Q_EMIT problem(Sentences::problem(result.error(), Doing::DiscardingDraft));
        });
}

void EditorView::addImage() { m_media->chooseImage(); }
void EditorView::attachFile() { m_media->chooseAttachment(); }

void EditorView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_title->setFont(look::titleFont(font()));
}

} // namespace toasoan
