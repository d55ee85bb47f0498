// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/serialise.h"

namespace toasoan::document {
namespace {

QByteArray escaped(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (bytes.contains('&'))
        bytes.replace("&", "&amp;");
    if (bytes.contains('<'))
        bytes.replace("<", "&lt;");
    if (bytes.contains('>'))
        bytes.replace(">", "&gt;");
    return bytes;
}

class Writer final {
public:
    void block(const Block &block);
    void line(const Block &block)
    {
        this->block(block);
        m_out += '\n';
    }
    [[nodiscard]] QByteArray take() { return std::exchange(m_out, {}); }

private:
    void open(Tag tag, const Attributes &attributes = {});
    void close(Tag tag);
    void run(const Run &run);
    void figure(const Block &block);
    void row(const Block &block);

    QByteArray m_out;
};

void Writer::open(Tag tag, const Attributes &attributes)
{
    m_out += '<';
    m_out += nameOf(tag);
    for (const Attribute &attribute : attributes) {
        m_out += ' ';
        m_out += attribute.name;
        m_out += "=\"";
        m_out += escapedValue(attribute.value);
        m_out += '"';
    }
    m_out += tag == Tag::Br || tag == Tag::Hr || tag == Tag::Img ? " />" : ">";
}

void Writer::close(Tag tag)
{
    m_out += "</";
    m_out += nameOf(tag);
    m_out += '>';
}

void Writer::run(const Run &run)
{
    Marks opened;
    const auto closeFrom = [this, &opened](qsizetype depth) {
        while (opened.size() > depth)
            close(opened.takeLast().tag);
    };
    for (const Leaf &leaf : run) {
        qsizetype shared = 0;
        while (shared < opened.size() && shared < leaf.marks.size() && opened.at(shared) == leaf.marks.at(shared))
            ++shared;
        closeFrom(shared);
        for (const Mark &mark : leaf.marks.sliced(shared)) {
            open(mark.tag, mark.attributes);
            opened.append(mark);
        }
        if (leaf.isBreak)
            open(Tag::Br);
        else
            m_out += escaped(leaf.text);
    }
    closeFrom(0);
}

void Writer::figure(const Block &block)
{
    const bool isTable = block.children.front().tag == Tag::Table;
    m_out += isTable ? "<figure class=\"wp-block-table\">" : "<figure>";
    for (const Block &part : block.children)
        this->block(part);
    close(Tag::Figure);
}

void Writer::row(const Block &block)
{
    open(Tag::Tr);
    for (const Block &cell : block.children)
        this->block(cell);
    close(Tag::Tr);
}

void Writer::block(const Block &block)
{
    if (block.tag == Tag::Figure)
        return figure(block);
    if (block.tag == Tag::Tr)
        return row(block);
    open(block.tag, block.attributes);
    if (block.tag == Tag::Hr || block.tag == Tag::Img)
        return;
    run(block.run);
    if (!block.children.empty())
        m_out += '\n';
    for (const Block &child : block.children)
        line(child);
    close(block.tag);
}

} // namespace

QByteArray escapedValue(const QString &value)
{
    QByteArray bytes = escaped(value);
    if (bytes.contains('"'))
        bytes.replace("\"", "&quot;");
    return bytes;
}

QByteArray serialised(const Block &block)
{
    Writer writer;
    writer.block(block);
    return writer.take();
}

QByteArray serialised(std::span<const Block> blocks)
{
    Writer writer;
    for (const Block &block : blocks)
        writer.line(block);
    QByteArray html = writer.take();
    if (!html.isEmpty())
        html.chop(1);
    return html;
}

} // namespace toasoan::document
