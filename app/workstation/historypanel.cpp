// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/historypanel.h"

#include <QDesktopServices>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace toasoan {

HistoryPanel::HistoryPanel(Session &session, QWidget *parent)
    : QTextBrowser(parent)
    , m_session(session)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setAccessibleName(tr("History"));
    document()->setDocumentMargin(16);
    connect(this, &QTextBrowser::anchorClicked, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
}

void HistoryPanel::setEntries(const QList<HistoryEntry> &entries)
{
    m_entries = entries;
    display();
}

QString HistoryPanel::htmlOf(const HistoryEntry &entry, const Sentences &sentences) const
{
    const look::Colours colours(palette());
    const QString small = u"font-size:%1pt"_s.arg(font().pointSizeF() - 1);
    QString html = u"<p style=\"margin:0 0 1px 0\">%1</p>"_s.arg(sentences.happened(entry).toHtmlEscaped());
    html += u"<p style=\"margin:0 0 2px 0;%1;color:%2\">%3</p>"_s.arg(
        small, colours.muted().name(), sentences.times().at(entry.at).toHtmlEscaped());
    if (!entry.words.isEmpty())
        html += u"<p style=\"margin:2px 0 2px 0\">“%1”</p>"_s.arg(entry.words.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    if (entry.url.isValid() && !entry.url.isLocalFile())
        html += u"<p style=\"margin:0;%1\"><a href=\"%2\">%2</a></p>"_s.arg(small, entry.url.toString().toHtmlEscaped());
    if (entry.voided)
        html += u"<p style=\"margin:2px 0 0 0;color:%1\">%2</p>"_s.arg(colours.tone(look::Tone::Red).text.name(),
            tr("Without effect: %1.").arg(Sentences::withoutEffect(*entry.voided)).toHtmlEscaped());
    if (entry.pending)
        html += u"<p style=\"margin:2px 0 0 0;color:%1\">%2</p>"_s.arg(
            colours.tone(look::Tone::Amber).text.name(), tr("Waits for something that has not arrived yet.").toHtmlEscaped());
    return html + u"<p style=\"margin:0;font-size:6pt\">&nbsp;</p>"_s;
}

void HistoryPanel::display()
{
    const Sentences sentences = m_session.sentences();
    QString html;
    for (const HistoryEntry &entry : m_entries)
        html += htmlOf(entry, sentences);
    if (m_entries.isEmpty())
        html = u"<p style=\"color:%1\">%2</p>"_s.arg(
            look::Colours(palette()).muted().name(), tr("Nothing yet: the draft is only on this computer.").toHtmlEscaped());
    setHtml(html);
}

void HistoryPanel::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        display();
}

} // namespace toasoan
