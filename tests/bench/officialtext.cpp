// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/officialtext.h"

#include <QStringList>

namespace toasoan::bench {

using namespace Qt::StringLiterals;

namespace {

const QStringList kinds =
    u"Thông báo|Quyết định|Kế hoạch|Công văn|Báo cáo|Giấy mời|Tờ trình|Nghị quyết|Hướng dẫn|Công bố|Niêm yết công khai|Lịch|"
    "Danh sách|Kết luận thanh tra|Thư ngỏ|Chương trình"_s.split(u'|');
const QStringList matters =
    u"tuyển dụng viên chức|đấu giá quyền sử dụng đất|tiếp công dân định kỳ|cấp giấy chứng nhận quyền sử dụng đất|thu hồi đất thực hiện dự "
    u"án|"
    "bồi thường, hỗ trợ và tái định cư|phòng chống thiên tai và tìm kiếm cứu nạn|tiêm chủng mở rộng cho trẻ em|công khai dự toán ngân sách|"
    "quyết toán thu chi ngân sách|lựa chọn nhà thầu xây lắp|sửa chữa đường giao thông nông thôn|ngừng cấp điện để bảo trì lưới điện|"
    "cắt nước sinh hoạt|vệ sinh môi trường và thu gom rác thải|phòng chống dịch tả lợn châu Phi|hỗ trợ giống lúa vụ đông xuân|"
    "bầu cử đại biểu Hội đồng nhân dân|khám sức khỏe nghĩa vụ quân sự|rà soát hộ nghèo, hộ cận nghèo|chi trả trợ cấp người có công|"
    "chuyển đổi số và cải cách hành chính|đăng ký khai sinh trực tuyến|chứng thực chữ ký và bản sao|xử phạt vi phạm hành chính|"
    "giải quyết khiếu nại, tố cáo|tổ chức lễ hội truyền thống|giao thông đường bộ dịp tết Nguyên đán|khen thưởng học sinh giỏi|"
    "thẩm định hồ sơ xây dựng|quản lý nhà chung cư|quy hoạch chi tiết khu dân cư|bảo hiểm y tế hộ gia đình|phát triển sản phẩm OCOP|"
    "xây dựng nông thôn mới nâng cao|phòng cháy chữa cháy rừng|quản lý khai thác khoáng sản|cho thuê mặt bằng chợ"_s.split(u'|');
const QStringList places =
    u"Đà Nẵng|Hội An|Tam Kỳ|Quảng Trị|Tân Phú|Hòa Vang|Bình Sơn|Cẩm Lệ|Liên Chiểu|Duy Xuyên|Đại Lộc|Thăng Bình|Phước Sơn|Nam Giang|Tây Hồ|"
    "Hoàn Kiếm|Gia Lâm|Thủ Đức|Củ Chi|Cần Giờ|Ninh Kiều|Phong Điền|Vĩnh Thạnh|Bắc Hà|Sa Pa|Mường Khương|Đồng Văn|Mèo Vạc|Quản Bạ|Yên Lạc|"
    "Kim Bảng|Lý Nhân|Nghĩa Hưng|Giao Thủy|Kỳ Anh|Hương Khê|Nghi Lộc|Quỳnh Lưu|Đức Thọ|Buôn Đôn|Krông Pắc|Lạc Dương|Đơn Dương|Bảo Lộc"_s
        .split(u'|');
const QStringList bodies =
    u"Ủy ban nhân dân xã|Hội đồng nhân dân huyện|Sở Nội vụ|Sở Tài chính|Phòng Văn hóa và Thông tin|Phòng Tài nguyên và Môi trường|"
    "Trung tâm Phục vụ hành chính công|Công an xã|Ban Quản lý dự án đầu tư xây dựng|Trạm Y tế|Trường Trung học cơ sở|"
    "Ban Chỉ huy quân sự|Hội Liên hiệp Phụ nữ|Đoàn Thanh niên|Mặt trận Tổ quốc Việt Nam"_s.split(u'|');
const QStringList surnames =
    u"Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trương|Mai|Tô|Cao|Hà"_s.split(u'|');
const QStringList middles = u"Văn|Thị|Đức|Hữu|Minh|Ngọc|Thanh|Quốc|Kim|Xuân|Bảo|Gia|Thùy|Anh|Công|Đình"_s.split(u'|');
const QStringList givens =
    u"An|Bình|Chi|Dũng|Đạt|Giang|Hạnh|Hiếu|Hoa|Hùng|Hương|Khánh|Lan|Linh|Long|Mai|Minh|Nam|Nga|Nhung|Phong|Phúc|Quân|Quyên|"
    "Sơn|Tâm|Thảo|Thắng|Thủy|Trang|Trung|Tuấn|Tuyết|Vân|Việt|Yến"_s.split(u'|');
const QStringList sentences =
    u"Căn cứ Luật Tổ chức chính quyền địa phương, {body} {place} {kind} về việc {matter}.|"
    "Thời gian thực hiện từ ngày {day} tháng {month} năm {year} tại hội trường {body} {place}.|"
    "Đề nghị các thôn, tổ dân phố phổ biến nội dung này đến toàn thể nhân dân được biết và thực hiện.|"
    "Hồ sơ gồm đơn đề nghị, bản sao giấy tờ có chứng thực và các tài liệu liên quan đến {matter}.|"
    "Ông {person}, Chủ tịch {body} {place}, chủ trì cuộc họp và phát biểu chỉ đạo.|"
    "Bà {person} đề nghị làm rõ trách nhiệm của từng đơn vị trong công tác {matter}.|"
    "Mọi thắc mắc xin liên hệ {body} {place}, điện thoại 0236 {number} {number}, trong giờ hành chính.|"
    "Tổng kinh phí thực hiện là {number} triệu đồng, trích từ nguồn ngân sách địa phương năm {year}.|"
    "Số lượng cần tuyển là {day} chỉ tiêu, trong đó có {month} vị trí làm việc tại {place}.|"
    "Người đăng ký phải có đủ điều kiện về tuổi, trình độ chuyên môn và sức khỏe theo quy định hiện hành.|"
    "Kết quả đạt {day} phần trăm kế hoạch, tăng so với cùng kỳ năm trước nhờ sự nỗ lực của cán bộ và nhân dân {place}.|"
    "Quyết định số {number}/QĐ-UBND ngày {day}/{month}/{year} có hiệu lực kể từ ngày ký.|"
    "Các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành và báo cáo kết quả trước ngày {day}/{month}.|"
    "Trong thời gian tới, {body} {place} tiếp tục đẩy mạnh {matter}, bảo đảm đúng tiến độ và chất lượng.|"
    "Diện tích khu đất là {number} mét vuông, thuộc tờ bản đồ số {day}, thửa đất số {number}, địa chỉ {place}.|"
    "Giá khởi điểm là {number} đồng một mét vuông, bước giá tối thiểu là {month} triệu đồng.|"
    "Người dân có thể nộp hồ sơ trực tuyến trên Cổng dịch vụ công hoặc trực tiếp tại bộ phận một cửa {place}.|"
    "Lực lượng chức năng đã kiểm tra, lập biên bản và yêu cầu khắc phục hậu quả trong vòng {day} ngày.|"
    "Đồng chí {person} biểu dương tinh thần đoàn kết, sáng tạo của đội ngũ cán bộ, công chức, viên chức.|"
    "Nhân dịp này, {body} {place} đã trao {day} suất quà cho các gia đình có hoàn cảnh khó khăn."_s.split(u'|');

} // namespace

QString OfficialText::person()
{
    return surnames[below(int(surnames.size()))] + u' ' + middles[below(int(middles.size()))] + u' ' + givens[below(int(givens.size()))];
}

QString OfficialText::filled(QString pattern)
{
    const auto fill = [&](const QString &slot, const auto &make) {
        for (qsizetype at = pattern.indexOf(slot); at >= 0; at = pattern.indexOf(slot))
            pattern.replace(at, slot.size(), make());
    };
    const auto oneOf = [&](const QStringList &list) { return [&] { return list[below(int(list.size()))]; }; };
    const auto number = [&](int from, int to) { return [this, from, to] { return QString::number(from + below(to - from)); }; };
    fill(u"{kind}"_s, [&] { return oneOf(kinds)().toLower(); });
    fill(u"{matter}"_s, oneOf(matters));
    fill(u"{body}"_s, oneOf(bodies));
    fill(u"{place}"_s, oneOf(places));
    fill(u"{person}"_s, [this] { return person(); });
    fill(u"{number}"_s, number(1, 9999));
    fill(u"{day}"_s, number(1, 29));
    fill(u"{month}"_s, number(1, 13));
    fill(u"{year}"_s, number(2015, 2027));
    return pattern;
}

QString OfficialText::sentence() { return filled(sentences[below(int(sentences.size()))]); }

QString OfficialText::title()
{
    const QString kind = kinds[below(int(kinds.size()))];
    switch (below(4)) {
    case 0:
        return kind + filled(u" {matter} tại {place} năm {year}"_s);
    case 1:
        return kind + filled(u" số {number} về việc {matter}"_s);
    case 2:
        return filled(u"{body} {place}: {matter}"_s);
    default:
        return kind + filled(u" về {matter} trên địa bàn {place} tháng {month} năm {year}"_s);
    }
}

QString OfficialText::body(int count)
{
    QStringList paragraphs;
    for (int i = 0; i < count; ++i)
        paragraphs.append(sentence());
    return paragraphs.join(u'\n');
}

} // namespace toasoan::bench
