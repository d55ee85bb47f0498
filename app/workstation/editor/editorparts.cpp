// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/editor/editorview.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>

#include "workstation/editor/checkspanel.h"
#include "workstation/editor/fieldsform.h"
#include "workstation/editor/mediapanel.h"
#include "workstation/editor/sourceeditor.h"
#include "workstation/historypanel.h"
#include "workstation/look/calmstyle.h"
#include "workstation/look/captioned.h"
#include "workstation/look/card.h"
#include "workstation/look/emptystate.h"
#include "workstation/look/growingedit.h"
#include "workstation/look/icons.h"
#include "workstation/preview/previewview.h"
#include "workstation/signingbar.h"
#include "workstation/strips.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr std::chrono::milliseconds previewPause{400};
constexpr int columnMargin = 24;

} // namespace

EditorView::EditorView(Session &session, std::shared_ptr<PreviewBrowser> preview, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_keeper(new DraftKeeper(session, [this] { return snapshot(); }, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_strips = new Strips(this);
    m_signing = new SigningBar(session, this);
    m_signing->setContentsMargins(16, 8, 16, 8);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    auto *text = new look::Paper(m_splitter);
    auto *column = new QVBoxLayout(text);
    column->setContentsMargins({});
    m_textSplitter = new QSplitter(Qt::Vertical, text);
    m_textSplitter->addWidget(makeForm());
    m_textSplitter->addWidget(makeText());
    m_textSplitter->setStretchFactor(1, 1);
    m_textSplitter->setChildrenCollapsible(false);
    column->addWidget(m_textSplitter);
    m_splitter->addWidget(text);
    m_splitter->addWidget(makeSide(std::move(preview)));
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({720, 480});
    m_splitter->setChildrenCollapsible(false);
    layout->addWidget(makeHeader());
    layout->addWidget(new look::Hairline(this));
    layout->addWidget(m_strips);
    layout->addWidget(m_signing);
    layout->addWidget(m_splitter, 1);
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(previewPause);
    connect(&m_previewTimer, &QTimer::timeout, this, &EditorView::updatePreview);
    connect(m_signing, &SigningBar::problem, this, &EditorView::problem);
    connect(m_keeper, &DraftKeeper::saved, this, [this](Instant at, bool besideNewer) {
        m_strips->clearProblem();
        m_savedWords = tr("Saved on this computer %1").arg(m_session.times().clock(at));
        Q_EMIT saidQuietly(m_savedWords);
        updateHeader();
        if (besideNewer)
            m_strips->put(u"beside"_s, KMessageWidget::Warning, tr("Another window saved this draft too. Both versions are kept."),
                Strips::Closing::ByPerson);
        Q_EMIT actionsChanged();
    });
    connect(m_keeper, &DraftKeeper::settled, this, [this] {
        updateHeader();
        if (m_leaving) {
            const auto then = std::exchange(m_leaving, nullptr);
            forget();
            then();
        }
    });
    connect(m_keeper, &DraftKeeper::failed, this, [this](const Error &error) {
        m_leaving = nullptr;
        m_strips->show(Sentences::problem(error, Doing::SavingDraft));
    });
    connect(&session, &Session::directoryChanged, this, [this] {
        fillSections();
        if (m_open)
            showAbout();
    });
    connect(&session.desk(), &DeskRunner::changed, this, [this](const QList<Subject> &subjects) {
        if (m_open && subjects.contains(Subject::post(m_draft.post)))
            refreshAbout();
    });
}

QWidget *EditorView::makeHeader()
{
    auto *header = new QWidget(this);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(12, 8, 16, 8);
    layout->setSpacing(12);
    auto *back = new QToolButton(header);
    back->setIcon(look::symbol(u"go-previous"_s));
    back->setText(tr("Posts"));
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setAutoRaise(true);
    back->setToolTip(tr("Back to the list (Esc)"));
    m_heading = new look::ElidedLabel(Qt::ElideRight, header);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_chip = new look::Chip(header);
    m_saved = new look::QuietLabel({}, header);
    m_submit = new QPushButton(tr("Submit…"), header);
    m_submit->setToolTip(tr("Submit for review (Ctrl+Enter)"));
    look::makePrimary(m_submit);
    layout->addWidget(back);
    layout->addWidget(m_heading, 1);
    layout->addWidget(m_chip);
    layout->addWidget(m_saved);
    layout->addWidget(m_submit);
    connect(back, &QToolButton::clicked, this, &EditorView::backRequested);
    connect(m_submit, &QPushButton::clicked, this, [this] { submit(); });
    return header;
}

QWidget *EditorView::makeForm()
{
    auto *form = new look::Paper(this);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(columnMargin, 16, columnMargin, 12);
    layout->setSpacing(12);
    m_title = new look::GrowingEdit(look::GrowingEdit::Lines::One, 1, 4, form);
    m_title->setFont(look::titleFont(font()));
    m_title->setPlaceholderText(tr("Title"));
    m_title->setAccessibleName(tr("Title"));
    m_summary = new look::GrowingEdit(look::GrowingEdit::Lines::Many, 2, 5, form);
    m_section = new QComboBox(form);
    m_section->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_section->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_fields = new FieldsForm(form);
    layout->addWidget(m_title);
    layout->addWidget(new look::Captioned(tr("Section"), m_section, form));
    layout->addWidget(m_fields);
    layout->addWidget(new look::Captioned(tr("Summary (under the title and in lists)"), m_summary, form));
    layout->addStretch();
    m_scroll = new QScrollArea(this);
    m_scroll->setWidget(form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setMinimumHeight(120);
    connect(m_title, &look::GrowingEdit::edited, this, [this] {
        m_heading->setText(title());
        edited();
        Q_EMIT titleChanged();
    });
    connect(m_summary, &look::GrowingEdit::edited, this, &EditorView::edited);
    connect(m_fields, &FieldsForm::edited, this, &EditorView::edited);
    connect(m_section, &QComboBox::activated, this, &EditorView::sectionChosen);
    return m_scroll;
}

QWidget *EditorView::makeTools(QWidget *parent)
{
    auto *tools = new QWidget(parent);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    row->setSpacing(2);
    const auto add = [&](const QString &symbolName, const QString &text, const QString &tip, const QKeySequence &keys, const auto &work) {
        auto *button = new QToolButton(tools);
        auto *action = new QAction(tip, button);
        if (!symbolName.isEmpty())
            action->setIcon(look::symbol(symbolName));
        if (!keys.isEmpty()) {
            action->setShortcut(keys);
            action->setShortcutContext(Qt::WidgetShortcut);
            m_source->addAction(action);
        }
        action->setToolTip(keys.isEmpty() ? tip : tr("%1 (%2)").arg(tip, keys.toString(QKeySequence::NativeText)));
        connect(action, &QAction::triggered, this, [this, work] {
            work();
            m_source->setFocus();
        });
        button->setDefaultAction(action);
        if (!text.isEmpty()) {
            button->setText(text);
            button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        }
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus);
        row->addWidget(button);
    };
    add({}, tr("H", "button: heading"), tr("Heading"), {}, [this] { m_source->setBlock(u"h2"_s); });
    add(u"format-text-bold"_s, {}, tr("Bold"), QKeySequence::Bold, [this] { m_source->wrap(u"strong"_s); });
    add(u"format-text-italic"_s, {}, tr("Italic"), QKeySequence::Italic, [this] { m_source->wrap(u"em"_s); });
    add(u"format-list-unordered"_s, {}, tr("List"), {}, [this] { m_source->makeList(u"ul"_s); });
    add(u"format-list-ordered"_s, {}, tr("Numbered list"), {}, [this] { m_source->makeList(u"ol"_s); });
    add(u"insert-link"_s, {}, tr("Link"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { m_source->makeLink(); });
    add(u"insert-image"_s, {}, tr("Add picture…"), {}, [this] { addImage(); });
    add(u"mail-attachment"_s, {}, tr("Attach file…"), {}, [this] { attachFile(); });
    row->addStretch();
    auto *kind = new look::QuietLabel(tr("HTML source"), tools);
    row->addWidget(kind);
    return tools;
}

QWidget *EditorView::makeText()
{
    auto *text = new look::Paper(this);
    auto *layout = new QVBoxLayout(text);
    layout->setContentsMargins(columnMargin, 8, columnMargin, 16);
    layout->setSpacing(6);
    m_source = new SourceEditor(text);
    m_source->setMinimumHeight(140);
    m_tools = makeTools(text);
    layout->addWidget(m_tools);
    layout->addWidget(m_source, 1);
    connect(m_source, &SourceEditor::edited, this, &EditorView::edited);
    return text;
}

QWidget *EditorView::makeSide(std::shared_ptr<PreviewBrowser> preview)
{
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_preview = new PreviewView(std::move(preview), m_tabs);
    m_media = new MediaPanel(m_session, m_tabs);
    m_history = new HistoryPanel(m_session, m_tabs);
    m_tabs->addTab(m_preview, tr("Preview"));
    m_checks = new ChecksPanel(m_tabs);
    m_tabs->addTab(m_checks, tr("Checks"));
    m_tabs->addTab(m_media, tr("Pictures and files"));
    m_tabs->addTab(m_history, tr("History"));
    connect(m_checks, &ChecksPanel::chosen, this, &EditorView::goToField);
    connect(m_media, &MediaPanel::edited, this, &EditorView::edited);
    connect(m_media, &MediaPanel::problem, this, &EditorView::problem);
    connect(m_media, &MediaPanel::imageAdded, m_source, &SourceEditor::insertBlock);
    return m_tabs;
}

void EditorView::fillSections()
{
    const QSignalBlocker quiet(m_section);
    m_section->clear();
    for (const SectionInfo &section : m_session.directory().sections) {
        const PostType *type = m_session.postType(section.postType);
        m_section->addItem(type ? tr("%1 (%2)", "section, then type of post").arg(section.name, labelOf(*type)) : section.name,
            QVariant::fromValue(section.id));
        if (section.id == m_draft.section)
            m_section->setCurrentIndex(m_section->count() - 1);
    }
}

} // namespace toasoan
