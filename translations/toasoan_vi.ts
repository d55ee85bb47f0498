<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>DutyCalendar</name>
    <message>
        <source>Publish: %1</source>
        <translation>Đăng: %1</translation>
    </message>
    <message>
        <source>Take down by today: %1</source>
        <translation>Gỡ chậm nhất hôm nay: %1</translation>
    </message>
    <message>
        <source>Look through: %1</source>
        <translation>Rà soát: %1</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Phụ trách: %1</translation>
    </message>
    <message>
        <source>Something new in: %1</source>
        <translation>Cập nhật chuyên mục: %1</translation>
    </message>
    <message>
        <source>The rule is unverified.</source>
        <translation>Quy định chưa kiểm chứng.</translation>
    </message>
    <message>
        <source>Publication duties of %1</source>
        <translation>Hạn công bố thông tin của %1</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>%1: was due on %2</source>
        <translation>%1: đã đến hạn ngày %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n working day(s) late</source>
        <translation>
            <numerusform>%1: trễ %n ngày làm việc</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: due today</source>
        <translation>%1: hôm nay là hạn</translation>
    </message>
    <message>
        <source>%1: due on %2</source>
        <translation>%1: hạn ngày %2</translation>
    </message>
    <message>
        <source>%1: the working days of %2 are not known</source>
        <translation>%1: chưa có lịch làm việc năm %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n chuyên mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a draft</source>
        <translation>Mở bản nháp</translation>
    </message>
    <message>
        <source>%1: had to be taken down by %2</source>
        <translation>%1: phải gỡ trước hết ngày %2</translation>
    </message>
    <message>
        <source>%1: was taken down before %2</source>
        <translation>%1: đã bị gỡ trước ngày %2</translation>
    </message>
    <message>
        <source>%1: to be looked through by %2</source>
        <translation>%1: cần rà soát trước hết ngày %2</translation>
    </message>
    <message>
        <source>%1 (the rule is unverified)</source>
        <extracomment>behind a line about a duty whose rule nobody has compared with the text of the law</extracomment>
        <translation>%1 (quy định chưa kiểm chứng)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n publication(s) overdue</source>
        <extracomment>subject of a mail; %1: the agency
----------
%1: whom the notice is for; several people may work at one computer</extracomment>
        <translation>
            <numerusform>%1: %n việc quá hạn công bố</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n publication(s) due soon</source>
        <translation>
            <numerusform>%1: %n việc sắp đến hạn công bố</numerusform>
        </translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Kính gửi: %1</translation>
    </message>
    <message>
        <source>Known events whose post is owed:</source>
        <translation>Sự kiện đã biết, chưa đăng tin bài:</translation>
    </message>
    <message>
        <source>Sections that owe something new:</source>
        <translation>Chuyên mục cần cập nhật:</translation>
    </message>
    <message>
        <source>Sent by Tòa Soạn, at most once a working day. Nobody reads answers to this message.</source>
        <translation>Thư do Tòa Soạn gửi tự động, nhiều nhất một lần mỗi ngày làm việc. Thư trả lời không có người đọc.</translation>
    </message>
</context>
<context>
    <name>SiteTrouble</name>
    <message>
        <source>No computer is known by the name in the site&apos;s address: it is mistyped, or there is no network here (%1).</source>
        <translation>Không có máy nào mang tên như trong địa chỉ của trang: địa chỉ gõ sai, hoặc máy này đang không có mạng (%1).</translation>
    </message>
    <message>
        <source>Nobody vouches for the certificate of the site, so no password was sent (%1). Whoever runs the server has to put that right.</source>
        <translation>Chứng thư của trang không được ai bảo đảm, nên mật khẩu chưa được gửi đi (%1). Người quản lý máy chủ phải khắc phục việc này.</translation>
    </message>
    <message>
        <source>The server offers no encryption, so no password was sent (%1).</source>
        <translation>Máy chủ không hỗ trợ mã hóa, nên mật khẩu chưa được gửi đi (%1).</translation>
    </message>
    <message>
        <source>The site does not take this user name with this password (%1).</source>
        <translation>Trang không chấp nhận tên người dùng với mật khẩu này (%1).</translation>
    </message>
    <message>
        <source>The site is at another address now (%1).</source>
        <translation>Trang đã chuyển sang địa chỉ khác (%1).</translation>
    </message>
    <message>
        <source>The site is there, but out of order just now (%1).</source>
        <translation>Trang có đó nhưng đang trục trặc (%1).</translation>
    </message>
    <message>
        <source>The folder that the settings name is not there (%1).</source>
        <translation>Không có thư mục ghi trong thiết lập (%1).</translation>
    </message>
    <message>
        <source>What answers at this address is no WordPress, or hides its interface for programs (%1).</source>
        <translation>Nơi trả lời ở địa chỉ này không phải WordPress, hoặc đã ẩn giao diện dành cho chương trình (%1).</translation>
    </message>
    <message>
        <source>The WordPress has its interface for programs (REST) switched off (%1).</source>
        <translation>WordPress này đã tắt giao diện dành cho chương trình (REST) (%1).</translation>
    </message>
    <message>
        <source>The WordPress has application passwords switched off. Its administrator can switch them on.</source>
        <translation>WordPress này đã tắt mật khẩu ứng dụng. Quản trị viên của trang có thể bật lại.</translation>
    </message>
    <message>
        <source>The account on the site lacks a right (%1).</source>
        <translation>Tài khoản trên trang thiếu một quyền (%1).</translation>
    </message>
    <message>
        <source>The post is there already, but belongs to another account of the site.</source>
        <translation>Tin bài đã có trên trang nhưng thuộc một tài khoản khác của trang.</translation>
    </message>
    <message>
        <source>The disk of the server is full (%1). Whoever runs it has to make room.</source>
        <translation>Đĩa của máy chủ đã đầy (%1). Người quản lý máy chủ phải dọn chỗ.</translation>
    </message>
    <message>
        <source>A picture or file of the post is not on this computer (%1). Bring it back from a copy of the workspace, or add it to the post again and have that approved.</source>
        <translation>Một ảnh hoặc tệp của tin bài không có trên máy này (%1). Hãy lấy lại từ bản sao của tòa soạn, hoặc thêm lại vào bài rồi trình duyệt.</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>protected by STARTTLS</source>
        <translation>bảo vệ bằng STARTTLS</translation>
    </message>
    <message>
        <source>protected by TLS</source>
        <translation>bảo vệ bằng TLS</translation>
    </message>
    <message>
        <source>not protected</source>
        <translation>không bảo vệ</translation>
    </message>
    <message>
        <source>People are told on the due day of a known event, and while it is late.</source>
        <translation>Sự kiện đã biết được nhắc vào ngày đến hạn và trong thời gian trễ hạn.</translation>
    </message>
    <message>
        <source>People are told %1 days before a known event is due, on the day, and while it is late.</source>
        <translation>Sự kiện đã biết được nhắc trước hạn %1 ngày, vào ngày đến hạn và trong thời gian trễ hạn.</translation>
    </message>
    <message>
        <source>The reviewers are told after %1 working days, the keeper after %2.</source>
        <translation>Trễ %1 ngày làm việc thì báo người duyệt, trễ %2 ngày thì báo người giữ quy chế.</translation>
    </message>
    <message>
        <source>This computer does not remind by itself.</source>
        <translation>Máy này không tự nhắc.</translation>
    </message>
    <message>
        <source>This computer reminds by itself on working mornings, by a timer of systemd.</source>
        <translation>Máy này tự nhắc vào sáng ngày làm việc, bằng bộ hẹn giờ của systemd.</translation>
    </message>
    <message>
        <source>This computer reminds whenever you log in, by an autostart entry.</source>
        <translation>Máy này nhắc mỗi khi đăng nhập, bằng mục tự khởi động.</translation>
    </message>
    <message>
        <source>systemd said: %1.</source>
        <translation>systemd trả lời: %1.</translation>
    </message>
    <message>
        <source>This computer sends mail through %1, %2.</source>
        <translation>Máy này gửi thư qua %1, %2.</translation>
    </message>
    <message>
        <source>The mail server refused (%1).</source>
        <translation>Máy chủ thư từ chối (%1).</translation>
    </message>
    <message>
        <source>The mail server could not be reached, or did not take it to the end (%1).</source>
        <translation>Không kết nối được máy chủ thư, hoặc máy chủ thư không nhận hết (%1).</translation>
    </message>
    <message>
        <source>The mail server did not answer in time.</source>
        <translation>Máy chủ thư không trả lời kịp.</translation>
    </message>
    <message>
        <source>A trial of the reminders</source>
        <translation>Thư thử của chức năng nhắc việc</translation>
    </message>
    <message>
        <source>This message was sent by Tòa Soạn of %1 to try the way for reminders.
Nothing needs to be done.
</source>
        <translation>Thư này do Tòa Soạn của %1 gửi để thử đường gửi thư nhắc việc.
Không cần làm gì thêm.
</translation>
    </message>
</context>
<context>
    <name>toasoan::AgencyCadenceDialog</name>
    <message>
        <source>Sign it</source>
        <translation>Ký</translation>
    </message>
    <message>
        <source>Nothing regularly</source>
        <translation>Không phải đăng định kỳ</translation>
    </message>
    <message>
        <source>Something new regularly</source>
        <translation>Phải có tin mới định kỳ</translation>
    </message>
    <message>
        <source>These follow it now: %1.</source>
        <translation>Đang theo quy định này: %1.</translation>
    </message>
    <message>
        <source>The common rule</source>
        <translation>Quy định chung</translation>
    </message>
    <message>
        <source>A section without a rule of its own owes the public</source>
        <translation>Chuyên mục không có quy định riêng thì</translation>
    </message>
    <message>
        <source>Every section has a rule of its own now: none follows this one.</source>
        <translation>Hiện chuyên mục nào cũng có quy định riêng, chưa có chuyên mục nào theo quy định này.</translation>
    </message>
</context>
<context>
    <name>toasoan::BackgroundCard</name>
    <message>
        <source>Sending</source>
        <translation>Gửi bài</translation>
    </message>
    <message>
        <source>What is approved for a time goes out at that time only while a computer with this newsroom is running. With this switched on it need not have the window open: a small program starts when you sign in to the computer and sends what is due, never anything that two people did not approve.</source>
        <translation>Bài hẹn giờ chỉ lên trang đúng lúc khi có một máy của tòa soạn này đang bật. Bật mục này thì không cần mở cửa sổ: một chương trình nhỏ chạy khi bạn đăng nhập vào máy và gửi những gì đến giờ, không bao giờ gửi thứ chưa được hai người duyệt.</translation>
    </message>
    <message>
        <source>&amp;Send in the background while the window is closed</source>
        <translation>&amp;Gửi ngầm khi cửa sổ đã đóng</translation>
    </message>
    <message>
        <source>The program toasoanctl is not installed on this computer.</source>
        <translation>Máy này chưa cài chương trình toasoanctl.</translation>
    </message>
    <message>
        <source>This computer sends in the background from now on.</source>
        <translation>Từ nay máy này gửi ngầm.</translation>
    </message>
    <message>
        <source>This computer no longer sends in the background.</source>
        <translation>Máy này không gửi ngầm nữa.</translation>
    </message>
</context>
<context>
    <name>toasoan::CadenceFields</name>
    <message>
        <source>At most so many working days from one post to the next</source>
        <translation>Tối đa bao nhiêu ngày làm việc giữa hai tin bài</translation>
    </message>
    <message>
        <source>Working days late until the reviewers are told too</source>
        <translation>Trễ bao nhiêu ngày làm việc thì báo cả người duyệt</translation>
    </message>
    <message>
        <source>Working days late until the keeper of the workspace is told</source>
        <translation>Trễ bao nhiêu ngày làm việc thì báo người quản trị</translation>
    </message>
    <message>
        <source>The keeper cannot be told before the reviewers.</source>
        <translation>Không thể báo người quản trị trước người duyệt.</translation>
    </message>
</context>
<context>
    <name>toasoan::CalendarFileCard</name>
    <message>
        <source>Calendar file</source>
        <translation>Tệp lịch</translation>
    </message>
    <message>
        <source>The days on which something is due, as a file (.ics) that calendar programs open or subscribe to. It is written anew whenever something changes, while the window is open or this computer sends in the background.</source>
        <translation>Các ngày đến hạn công bố, ghi thành tệp (.ics) mà chương trình lịch mở hoặc theo dõi được. Có thay đổi là tệp được ghi lại, khi cửa sổ đang mở hoặc khi máy này gửi ngầm.</translation>
    </message>
    <message>
        <source>Keep fresh no more</source>
        <translation>Thôi cập nhật</translation>
    </message>
    <message>
        <source>No calendar file is kept fresh any more; the file stays.</source>
        <translation>Không cập nhật tệp lịch nữa; tệp vẫn còn.</translation>
    </message>
    <message>
        <source>%1 could not be written. %2</source>
        <translation>Không ghi được %1. %2</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Chọn tệp khác…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>No calendar file is kept fresh.</source>
        <translation>Chưa có tệp lịch nào được cập nhật.</translation>
    </message>
    <message>
        <source>%1 is kept fresh, with everybody&apos;s duties.</source>
        <translation>%1 được cập nhật, ghi nghĩa vụ của mọi người.</translation>
    </message>
    <message>
        <source>%1 is kept fresh, with the duties of %2.</source>
        <translation>%1 được cập nhật, ghi nghĩa vụ của %2.</translation>
    </message>
    <message>
        <source>The calendar is in %1.</source>
        <translation>Lịch đã ghi vào %1.</translation>
    </message>
</context>
<context>
    <name>toasoan::CalendarFileDialog</name>
    <message>
        <source>Calendar file</source>
        <translation>Tệp lịch</translation>
    </message>
    <message>
        <source>Write it and keep it fresh</source>
        <translation>Ghi và cập nhật</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Everybody&apos;s duties</source>
        <translation>Nghĩa vụ của mọi người</translation>
    </message>
    <message>
        <source>Only those of %1</source>
        <translation>Chỉ của %1</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Nội dung tệp</translation>
    </message>
    <message>
        <source>Titles of what is due can be read by everybody who can open the file.</source>
        <translation>Ai mở được tệp thì đọc được tên các việc đến hạn.</translation>
    </message>
    <message>
        <source>publication-duties.ics</source>
        <extracomment>name of a file</extracomment>
        <translation>nghia-vu-cong-bo.ics</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Tệp lịch (*.ics)</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>Hãy chọn tệp.</translation>
    </message>
</context>
<context>
    <name>toasoan::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Lịch làm việc</translation>
    </message>
    <message>
        <source>Days off on which no working day is counted, and Saturdays that are worked instead, each with where it is written.</source>
        <translation>Những ngày nghỉ không tính là ngày làm việc và những thứ Bảy làm bù, kèm căn cứ.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Yearly notice…</source>
        <translation>Thông báo nghỉ lễ…</translation>
    </message>
    <message>
        <source>Take the agency&apos;s notice for %1 back</source>
        <translation>Rút thông báo đã ghi cho năm %1</translation>
    </message>
    <message>
        <source>%1 (the agency&apos;s notice)</source>
        <translation>%1 (theo thông báo đã ghi)</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1 (tạm tính)</translation>
    </message>
    <message>
        <source>The notice that was typed here holds: %1.</source>
        <translation>Đang theo thông báo do cơ quan ghi: %1.</translation>
    </message>
    <message>
        <source>What the program knows of that year&apos;s notice holds.</source>
        <translation>Đang theo thông báo của năm có sẵn trong chương trình.</translation>
    </message>
    <message>
        <source>The yearly notice is not out, or nobody has typed it: these days follow from the rules.</source>
        <translation>Chưa có thông báo nghỉ lễ của năm, hoặc chưa ai ghi vào: các ngày này tính theo quy tắc.</translation>
    </message>
    <message>
        <source>The calendar follows the notice for %1.</source>
        <translation>Lịch đã theo thông báo nghỉ lễ năm %1.</translation>
    </message>
    <message>
        <source>The agency&apos;s notice for %1 is taken back.</source>
        <translation>Đã rút thông báo nghỉ lễ do cơ quan ghi cho năm %1.</translation>
    </message>
</context>
<context>
    <name>toasoan::CatalogueDialog</name>
    <message>
        <source>Ministry, central agency</source>
        <translation>Bộ, cơ quan trung ương</translation>
    </message>
    <message>
        <source>People&apos;s committee of a province</source>
        <translation>Ủy ban nhân dân tỉnh</translation>
    </message>
    <message>
        <source>Department of a province</source>
        <translation>Sở, ban, ngành</translation>
    </message>
    <message>
        <source>People&apos;s committee of a commune or ward</source>
        <translation>Ủy ban nhân dân xã, phường</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Trường học</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Bệnh viện</translation>
    </message>
    <message>
        <source>Other public service unit</source>
        <translation>Đơn vị sự nghiệp công lập khác</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>trước %1</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>trong %1</translation>
    </message>
    <message>
        <source>looked through every %1</source>
        <translation>rà soát mỗi %1</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>chưa kiểm chứng</translation>
    </message>
    <message>
        <source>What arises at this agency?</source>
        <translation>Những việc phát sinh tại cơ quan</translation>
    </message>
    <message>
        <source>Take away the tick where something does not arise here, and choose the section where the rest goes. It can be gone through again.</source>
        <translation>Bỏ dấu ở việc không phát sinh tại cơ quan, chọn chuyên mục cho các việc còn lại. Có thể rà soát lại bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>What must be public</source>
        <translation>Danh mục phải công khai</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Chuyên mục</translation>
    </message>
    <message>
        <source>Sign the list</source>
        <translation>Ký danh mục</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Kind of agency</source>
        <translation>Loại cơ quan</translation>
    </message>
    <message>
        <source>Section of %1</source>
        <translation>Chuyên mục của %1</translation>
    </message>
    <message>
        <source>Chosen each time</source>
        <translation>Chọn từng lần</translation>
    </message>
    <message>
        <source>Does not arise at this agency</source>
        <translation>Không phát sinh tại cơ quan</translation>
    </message>
</context>
<context>
    <name>toasoan::CataloguePage</name>
    <message>
        <source>What must be public</source>
        <translation>Danh mục phải công khai</translation>
    </message>
    <message>
        <source>The duties to publish that the law lays on an agency of this kind, each with its article. Go through them once: what does not arise here is left out with a reason, what has its section goes there by itself. What nobody has compared with the text of the law is marked.</source>
        <translation>Những nghĩa vụ công khai mà pháp luật đặt ra cho loại cơ quan này, kèm điều khoản. Rà soát một lần: việc không phát sinh được bỏ ra kèm lý do, việc có chuyên mục sẽ tự vào chuyên mục đó. Nội dung chưa ai đối chiếu với văn bản được đánh dấu.</translation>
    </message>
    <message>
        <source>Go through the catalogue…</source>
        <translation>Rà soát danh mục…</translation>
    </message>
    <message>
        <source>Stricter days of our own…</source>
        <translation>Thời hạn riêng chặt hơn…</translation>
    </message>
    <message>
        <source>Save the list of public information…</source>
        <translation>Lưu danh mục thông tin công khai…</translation>
    </message>
    <message>
        <source>The agency&apos;s list is signed.</source>
        <translation>Danh mục của cơ quan đã được ký.</translation>
    </message>
    <message>
        <source>The agency&apos;s own rule is signed: %1</source>
        <translation>Quy định riêng của cơ quan đã được ký: %1</translation>
    </message>
    <message>
        <source>Go through the catalogue first: it says of which kind the agency is.</source>
        <translation>Hãy rà soát danh mục trước để biết đây là loại cơ quan nào.</translation>
    </message>
    <message>
        <source>Save the list of public information</source>
        <extracomment>name of a file</extracomment>
        <translation>Lưu danh mục thông tin công khai</translation>
    </message>
    <message>
        <source>public-information.html</source>
        <translation>danh-muc-thong-tin-cong-khai.html</translation>
    </message>
    <message>
        <source>Page (*.html);;Table (*.csv)</source>
        <translation>Trang (*.html);;Bảng (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>Nothing starts a clock there: how often something new is owed is set with the section.</source>
        <translation>Việc này không có mốc để đếm: nhịp cập nhật được đặt ở chuyên mục.</translation>
    </message>
</context>
<context>
    <name>toasoan::ChangesHtml</name>
    <message>
        <source>Details</source>
        <translation>Thông tin chi tiết</translation>
    </message>
    <message>
        <source>(the words are the same; their form, a link or a picture changed)</source>
        <translation>(chữ giữ nguyên; chỉ định dạng, liên kết hoặc ảnh thay đổi)</translation>
    </message>
    <message>
        <source>(a picture)</source>
        <translation>(một ảnh)</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(không có chữ)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message numerus="yes">
        <source>… %n unchanged paragraph(s) …</source>
        <translation>
            <numerusform>… %n đoạn không đổi …</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture, decorative</source>
        <translation>Ảnh trang trí</translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>Ảnh chưa có mô tả</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Ảnh: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Tệp: %1</translation>
    </message>
    <message>
        <source>File: %1 (%2)</source>
        <translation>Tệp: %1 (%2)</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Ảnh và tệp</translation>
    </message>
    <message>
        <source>What the public will read about this change</source>
        <translation>Lời công khai về thay đổi này</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Title of the new page</source>
        <translation>Tiêu đề trang mới</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Tóm tắt</translation>
    </message>
</context>
<context>
    <name>toasoan::ChecksPanel</name>
    <message>
        <source>Checks</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Không thiếu gì</translation>
    </message>
    <message>
        <source>Title, fields, text and pictures have what this kind of post asks for.</source>
        <translation>Tiêu đề, các mục, nội dung và ảnh đã đủ những gì loại tin bài này cần.</translation>
    </message>
    <message>
        <source>must be done: %1</source>
        <translation>phải làm: %1</translation>
    </message>
</context>
<context>
    <name>toasoan::ComputerPage</name>
    <message>
        <source>This computer</source>
        <translation>Máy này</translation>
    </message>
    <message>
        <source>What this computer does by itself. These settings are kept here; other computers of the newsroom have their own.</source>
        <translation>Những việc máy này tự làm. Thiết lập lưu ở máy này; mỗi máy khác của tòa soạn có thiết lập riêng.</translation>
    </message>
</context>
<context>
    <name>toasoan::ContactDialog</name>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>“%1” không phải địa chỉ thư điện tử.</translation>
    </message>
    <message>
        <source>E-mail address of %1</source>
        <translation>Địa chỉ thư của %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Address (empty: none)</source>
        <translation>Địa chỉ (bỏ trống: không có)</translation>
    </message>
    <message>
        <source>What is due is told there too, from a computer that is set up to send mail. It is signed like everything under People, and everybody in the newsroom can read it. An inspector with an address is told what the keeper is told: that is for the head.</source>
        <translation>Việc đến hạn cũng được báo tới địa chỉ này, từ máy đã thiết lập gửi thư. Địa chỉ được ký như mọi thứ ở mục Người; mọi người trong tòa soạn đều đọc được. Người giám sát có địa chỉ thì được báo những gì báo cho người giữ quy chế: dành cho thủ trưởng.</translation>
    </message>
</context>
<context>
    <name>toasoan::DateField</name>
    <message>
        <source>day/month/year</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Chọn ngày</translation>
    </message>
    <message>
        <source>This is no day. Example: 3/12/2026</source>
        <translation>Đây không phải một ngày. Ví dụ: 3/12/2026</translation>
    </message>
</context>
<context>
    <name>toasoan::DayView</name>
    <message>
        <source>Came back to you</source>
        <translation>Trả lại cho bạn</translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation>Không có bài nào bị trả lại.</translation>
    </message>
    <message>
        <source>Owed to the public</source>
        <translation>Còn nợ công khai</translation>
    </message>
    <message>
        <source>Nothing of yours is owed just now.</source>
        <translation>Lúc này bạn không còn nợ gì.</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Chờ bạn duyệt</translation>
    </message>
    <message>
        <source>Nobody waits for your approval.</source>
        <translation>Không ai chờ bạn duyệt.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) went live today.</source>
        <translation>
            <numerusform>Hôm nay đã đăng %n tin bài.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing went live today yet.</source>
        <translation>Hôm nay chưa đăng tin bài nào.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be sent; the outbox says why.</source>
        <translation>
            <numerusform>%n tin bài chưa gửi được; Hộp gửi cho biết vì sao.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading, then how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>day, then person</comment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>toasoan::DutiesView</name>
    <message>
        <source>Enter an event</source>
        <translation>Ghi việc mới</translation>
    </message>
    <message>
        <source>Known events</source>
        <translation>Việc đã biết</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Chuyên mục</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>On the sites</source>
        <translation>Trên trang</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Người phụ trách</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Chuyên mục</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Any basis</source>
        <translation>Mọi căn cứ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, then how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>ngày nghỉ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sau đó</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Của mọi người</translation>
    </message>
    <message>
        <source>Every section</source>
        <translation>Mọi chuyên mục</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Giải quyết tồn đọng</translation>
    </message>
</context>
<context>
    <name>toasoan::EditorView</name>
    <message>
        <source>Saved on this computer %1</source>
        <translation>Đã lưu trên máy này %1</translation>
    </message>
    <message>
        <source>Another window saved this draft too. Both versions are kept.</source>
        <translation>Một cửa sổ khác cũng vừa lưu bản nháp này. Cả hai bản đều được giữ.</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Tin bài</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Về danh sách (Esc)</translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation>Trình duyệt…</translation>
    </message>
    <message>
        <source>Submit for review (Ctrl+Enter)</source>
        <translation>Trình duyệt (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Chuyên mục</translation>
    </message>
    <message>
        <source>Summary (under the title and in lists)</source>
        <translation>Tóm tắt (dưới tiêu đề và trong danh sách)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>H</source>
        <comment>button: heading</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Tiêu đề mục</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Đậm</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Nghiêng</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Danh sách đánh số</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Liên kết</translation>
    </message>
    <message>
        <source>Add picture…</source>
        <translation>Thêm ảnh…</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation>Đính kèm tệp…</translation>
    </message>
    <message>
        <source>HTML source</source>
        <translation>Mã HTML</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Ảnh và tệp</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>section, then type of post</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A newer Tòa Soạn wrote in this post. Here it can only be read.</source>
        <translation>Tin bài này có phần do Tòa Soạn bản mới hơn ghi. Ở đây chỉ đọc được.</translation>
    </message>
    <message>
        <source>%1 returned this %2: “%3”</source>
        <translation>%1 trả lại %2: “%3”</translation>
    </message>
    <message>
        <source>Waiting for review since %1. Changes made now start a new version and stop nothing.</source>
        <translation>Chờ duyệt từ %1. Sửa bây giờ là bắt đầu một bản mới, không dừng bản đang chờ.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Rút về</translation>
    </message>
    <message>
        <source>Approved and on its way: changes made now start a new version and stop nothing.</source>
        <translation>Đã duyệt và đang trên đường lên trang: sửa bây giờ là bắt đầu một bản mới, không dừng bản đã duyệt.</translation>
    </message>
    <message>
        <source>Show in the outbox</source>
        <translation>Xem trong hộp gửi</translation>
    </message>
    <message>
        <source>There are two versions of this draft; the other one was saved %1. Both are kept.</source>
        <translation>Bản nháp này có hai bản; bản kia lưu lúc %1. Cả hai đều được giữ.</translation>
    </message>
    <message>
        <source>Show the other version</source>
        <translation>Xem bản kia</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Tin bài mới</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Chỉ ở máy này</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Đang lưu…</translation>
    </message>
    <message>
        <source>Pictures and files %1</source>
        <translation>Ảnh và tệp %1</translation>
    </message>
    <message>
        <source>Submit the correction…</source>
        <translation>Trình đính chính…</translation>
    </message>
    <message>
        <source>Submitted: %1</source>
        <translation>Đã trình: %1</translation>
    </message>
    <message>
        <source>Go on with my version</source>
        <translation>Tiếp tục với bản của tôi</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Đã rút về: %1</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Checks %1</source>
        <translation>Kiểm tra %1</translation>
    </message>
</context>
<context>
    <name>toasoan::EventDetail</name>
    <message>
        <source>Why these days</source>
        <translation>Vì sao có các ngày này</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Xem trên trang</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Still correct</source>
        <translation>Vẫn đúng</translation>
    </message>
    <message>
        <source>Enter what comes next…</source>
        <translation>Ghi bước tiếp theo…</translation>
    </message>
    <message>
        <source>A post settles it…</source>
        <translation>Gắn với tin bài…</translation>
    </message>
    <message>
        <source>Done elsewhere, or no longer owed…</source>
        <translation>Đã công bố nơi khác hoặc không còn phải đăng…</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Nhắc sau…</translation>
    </message>
    <message>
        <source>Correct the entry…</source>
        <translation>Sửa nội dung đã ghi…</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Nhắc lại từ ngày</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Mở tin bài</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Soạn tin</translation>
    </message>
    <message>
        <source>“%1” settles it once citizens can see it.</source>
        <translation>Việc này hoàn thành khi người dân xem được “%1”.</translation>
    </message>
    <message>
        <source>Looked through and still correct: %1</source>
        <translation>Đã rà soát, vẫn đúng: %1</translation>
    </message>
    <message>
        <source>Why is no post owed any more? The reason is signed and stays in the history.</source>
        <translation>Vì sao không còn phải đăng? Lý do được ký và lưu trong lịch sử.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Khép lại</translation>
    </message>
    <message>
        <source>Nobody is reminded until then; it stays in the list. At most %1 days, and %2 times.</source>
        <translation>Đến ngày đó không ai bị nhắc; việc vẫn nằm trong danh sách. Tối đa %1 ngày và %2 lần.</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Nhắc sau</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Đã khép: %1</translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>Nhắc sau: %1</translation>
    </message>
</context>
<context>
    <name>toasoan::EventEntry</name>
    <message>
        <source>Code or a few letters</source>
        <translation>Mã hoặc vài chữ</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>From a register…</source>
        <translation>Nhập từ sổ văn bản…</translation>
    </message>
    <message>
        <source>Take in a register of documents that a spreadsheet saved</source>
        <translation>Nhập sổ văn bản đã lưu từ bảng tính</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Việc gì</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Chuyên mục</translation>
    </message>
    <message>
        <source>As the rules say</source>
        <translation>Theo danh mục</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Write the day as 20/11/2026.</source>
        <translation>Viết ngày như 20/11/2026.</translation>
    </message>
    <message>
        <source>The working days of %1 are not known yet.</source>
        <translation>Chưa có lịch làm việc của năm %1.</translation>
    </message>
    <message>
        <source>The rule names no time for that day.</source>
        <translation>Quy định không nêu thời hạn cho ngày đó.</translation>
    </message>
    <message>
        <source>The section is not there any more.</source>
        <translation>Chuyên mục này không còn nữa.</translation>
    </message>
    <message>
        <source>Choose what happened; the rule says by when it must be on the site.</source>
        <translation>Chọn việc đã xảy ra; quy định cho biết phải đăng trước ngày nào.</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>Đã sửa: %1</translation>
    </message>
    <message>
        <source>Entered: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>A register of documents</source>
        <translation>Sổ văn bản</translation>
    </message>
</context>
<context>
    <name>toasoan::EventPane</name>
    <message>
        <source>Known events</source>
        <translation>Việc đã biết</translation>
    </message>
    <message>
        <source>No event fits</source>
        <translation>Không có việc nào phù hợp</translation>
    </message>
    <message>
        <source>Nothing of what is chosen above is here.</source>
        <translation>Không có gì ở đây theo lựa chọn phía trên.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>Nothing is done yet</source>
        <translation>Chưa có việc nào xong</translation>
    </message>
    <message>
        <source>What was published or settled is kept here, with its proof.</source>
        <translation>Việc đã đăng hoặc đã khép được giữ ở đây, kèm bằng chứng.</translation>
    </message>
    <message>
        <source>No known event owes a post</source>
        <translation>Không có việc nào đang chờ đăng</translation>
    </message>
    <message>
        <source>Enter what happened that the public must learn of: a decision that was signed, an auction that was set, a list that was made. The rule says by when.</source>
        <translation>Ghi việc mà người dân phải được biết: quyết định vừa ký, phiên đấu giá đã ấn định, danh sách đã lập. Quy định cho biết phải đăng trước ngày nào.</translation>
    </message>
    <message>
        <source>Enter an event</source>
        <translation>Ghi việc mới</translation>
    </message>
</context>
<context>
    <name>toasoan::ExemptionDialog</name>
    <message>
        <source>Exempt a section</source>
        <translation>Tạm miễn nhắc một chuyên mục</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>Ký</translation>
    </message>
    <message>
        <source>From today (%1) until the last day nobody is reminded that the section owes something new. It is counted and shown all the same, and of known events people are told as before.</source>
        <translation>Từ hôm nay (%1) đến hết ngày cuối, không ai bị nhắc rằng chuyên mục cần tin mới. Việc trễ vẫn được tính và hiển thị; sự kiện đã biết vẫn được nhắc như thường.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Chuyên mục</translation>
    </message>
    <message numerus="yes">
        <source>Last day, at most %n day(s) from today</source>
        <translation>
            <numerusform>Ngày cuối, nhiều nhất %n ngày kể từ hôm nay</numerusform>
        </translation>
    </message>
    <message>
        <source>Why; it is signed and everybody can read it</source>
        <translation>Lý do (được ký, mọi người đọc được)</translation>
    </message>
    <message>
        <source>There is no section yet: make one under Sections.</source>
        <translation>Chưa có chuyên mục nào: hãy thêm ở mục Chuyên mục.</translation>
    </message>
    <message>
        <source>Say why: without a reason a section is not exempt.</source>
        <translation>Hãy nêu lý do: không có lý do thì không được miễn.</translation>
    </message>
</context>
<context>
    <name>toasoan::FieldsForm</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (không bắt buộc)</translation>
    </message>
</context>
<context>
    <name>toasoan::FindingPane</name>
    <message>
        <source>What is wrong on the sites</source>
        <translation>Những điều chưa đúng trên trang</translation>
    </message>
    <message>
        <source>Nothing is wrong on the sites</source>
        <translation>Các trang đều đúng</translation>
    </message>
    <message>
        <source>Our pages are looked at once a day, as citizens see them: whether they are there, unchanged, and whether their files and links work.</source>
        <translation>Mỗi ngày một lần, các trang đã đăng được xem lại như người dân xem: còn đó không, có bị sửa không, tệp và liên kết có mở được không.</translation>
    </message>
    <message>
        <source>Look at all of them now</source>
        <translation>Xem lại tất cả ngay</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Mở tin bài</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Xem trên trang</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Có thể</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>Cần khắc phục</translation>
    </message>
</context>
<context>
    <name>toasoan::FirstRun</name>
    <message>
        <source>Tòa Soạn — a new newsroom</source>
        <translation>Tòa Soạn — lập tòa soạn mới</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Bắt đầu làm việc</translation>
    </message>
    <message>
        <source>Make the newsroom</source>
        <translation>Lập tòa soạn</translation>
    </message>
    <message>
        <source>Your agency</source>
        <translation>Cơ quan của bạn</translation>
    </message>
    <message>
        <source>Tòa Soạn keeps the posts of your agency on this computer and puts online exactly what two people approved. Three short pages, and it is ready.</source>
        <translation>Tòa Soạn giữ tin bài của cơ quan trên máy này và chỉ đăng lên mạng đúng những gì hai người đã duyệt. Ba trang ngắn là xong.</translation>
    </message>
    <message>
        <source>Name of the agency, e.g. “UBND xã Đông Hưng”</source>
        <translation>Tên cơ quan, ví dụ “UBND xã Đông Hưng”</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Folder of the newsroom, on a disk of this computer</source>
        <translation>Thư mục của tòa soạn, trên ổ đĩa của máy này</translation>
    </message>
    <message>
        <source>Look at the demo first</source>
        <translation>Xem bản dùng thử trước</translation>
    </message>
    <message>
        <source>Folder of the newsroom</source>
        <translation>Thư mục của tòa soạn</translation>
    </message>
    <message>
        <source>You, and who approves</source>
        <translation>Bạn, và người duyệt</translation>
    </message>
    <message>
        <source>You write posts and keep this newsroom: its people, sections and sites.</source>
        <translation>Bạn viết tin bài và quản trị tòa soạn này: người, chuyên mục và trang đích.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Họ tên của bạn</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Mật khẩu của bạn</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nhập lại</translation>
    </message>
    <message>
        <source>Who approves? Nothing goes online until a second person has signed it. Let that person type a passphrase now, or add them later under Settings.</source>
        <translation>Ai duyệt? Không có gì được đăng khi chưa có chữ ký của người thứ hai. Hãy để người đó tự gõ mật khẩu bây giờ, hoặc thêm sau trong Thiết lập.</translation>
    </message>
    <message>
        <source>Name of the person who approves</source>
        <translation>Họ tên người duyệt</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Mật khẩu của người duyệt</translation>
    </message>
    <message>
        <source>A site, and the recovery sheet</source>
        <translation>Trang đích, và phiếu khôi phục</translation>
    </message>
    <message>
        <source>Add the site and try it</source>
        <translation>Thêm trang và thử</translation>
    </message>
    <message>
        <source>Save the recovery sheet…</source>
        <translation>Lưu phiếu khôi phục…</translation>
    </message>
    <message>
        <source>Where do approved posts go? Fill this in and try it now, or leave it for later: Settings has the same.</source>
        <translation>Tin bài đã duyệt được đăng ở đâu? Điền và thử ngay, hoặc để sau: trong Thiết lập cũng có.</translation>
    </message>
    <message>
        <source>The recovery sheet gives the newsroom back to your agency if your passphrase is ever lost. It exists only now: save it, print it, and lock it away.</source>
        <translation>Phiếu khôi phục trả tòa soạn về cho cơ quan nếu mật khẩu của bạn bị mất. Phiếu chỉ có lúc này: hãy lưu, in ra và cất vào tủ khóa.</translation>
    </message>
    <message>
        <source>The person who approves is somebody else than you.</source>
        <translation>Người duyệt phải là người khác bạn.</translation>
    </message>
    <message>
        <source>Making the newsroom…</source>
        <translation>Đang lập tòa soạn…</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Đang thử…</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Lưu phiếu khôi phục</translation>
    </message>
    <message>
        <source>recovery sheet</source>
        <translation>phiếu khôi phục</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The recovery sheet is saved. Print it, and keep no copy on this computer.</source>
        <translation>Đã lưu phiếu khôi phục. Hãy in ra và đừng giữ bản nào trên máy này.</translation>
    </message>
    <message>
        <source>The recovery sheet could not be written there. Choose another folder.</source>
        <translation>Không ghi được phiếu khôi phục vào đó. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Recovery sheet of the newsroom. Whoever holds it can take the newsroom over: lock it away like a seal.</source>
        <translation>Phiếu khôi phục của tòa soạn. Ai giữ phiếu này có thể tiếp quản tòa soạn: hãy cất giữ như con dấu.</translation>
    </message>
</context>
<context>
    <name>toasoan::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>toasoan::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Without effect: %1.</source>
        <translation>Không có hiệu lực: %1.</translation>
    </message>
    <message>
        <source>Waits for something that has not arrived yet.</source>
        <translation>Còn chờ một việc chưa về tới máy này.</translation>
    </message>
    <message>
        <source>Nothing yet: the draft is only on this computer.</source>
        <translation>Chưa có gì: bản nháp chỉ ở máy này.</translation>
    </message>
</context>
<context>
    <name>toasoan::ImageDialog</name>
    <message>
        <source>It only decorates: there is nothing to describe</source>
        <translation>Chỉ để trang trí, không có gì cần mô tả</translation>
    </message>
    <message>
        <source>Use picture</source>
        <translation>Dùng ảnh này</translation>
    </message>
    <message>
        <source>Describe the picture</source>
        <translation>Mô tả ảnh</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>What it shows, in one sentence (read aloud to those who do not see it)</source>
        <translation>Ảnh chụp gì, trong một câu (đọc cho người không nhìn được)</translation>
    </message>
    <message>
        <source>Line under the picture (optional)</source>
        <translation>Chú thích dưới ảnh (không bắt buộc)</translation>
    </message>
    <message>
        <source>Who took or made it (optional)</source>
        <translation>Người chụp hoặc vẽ (không bắt buộc)</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long; the line under the picture may say more.</source>
        <translation>
            <numerusform>Dài quá %n ký tự; phần chi tiết nên đưa vào chú thích dưới ảnh.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::ImportDialog</name>
    <message>
        <source>Reading the register…</source>
        <translation>Đang đọc sổ văn bản…</translation>
    </message>
    <message>
        <source>Take in a register</source>
        <translation>Nhập sổ văn bản</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>Lines that need attention</source>
        <translation>Những dòng cần xem lại</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) can be taken in.</source>
        <translation>
            <numerusform>Nhập được %n dòng.</numerusform>
        </translation>
    </message>
    <message>
        <source>No line can be taken in.</source>
        <translation>Không nhập được dòng nào.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot; put them right in the register and take it in again: what is there already is not taken twice.</source>
        <translation>
            <numerusform>%n dòng chưa nhập được; hãy sửa trong sổ rồi nhập lại: dòng đã có không bị nhập hai lần.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those that can, %n have nobody who answers for them.</source>
        <translation>
            <numerusform>Trong số nhập được, %n dòng chưa có người phụ trách.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n line(s)</source>
        <translation>
            <numerusform>Nhập %n dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) entered from the register.</source>
        <translation>
            <numerusform>Đã ghi %n việc từ sổ văn bản.</numerusform>
        </translation>
    </message>
    <message>
        <source>Registers (*.xlsx *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Sổ văn bản (*.xlsx *.csv *.tsv *.txt);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Chưa nhập gì.</translation>
    </message>
</context>
<context>
    <name>toasoan::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Dùng các phím này</translation>
    </message>
    <message>
        <source>As they were at first</source>
        <translation>Như ban đầu</translation>
    </message>
    <message>
        <source>Press the new keys in the field of a command; a cleared field means none.</source>
        <translation>Bấm phím mới trong ô của lệnh; ô trống nghĩa là không có phím.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” and to “%3”. Give one of them other keys.</source>
        <translation>%1 đang thuộc cả “%2” lẫn “%3”. Hãy đổi phím cho một trong hai lệnh.</translation>
    </message>
</context>
<context>
    <name>toasoan::MailCard</name>
    <message>
        <source>Compare the protection, the user name, the password and the sender&apos;s address with what the provider of the mail wrote down, then try again.</source>
        <translation>Hãy đối chiếu cách bảo vệ, tên đăng nhập, mật khẩu và địa chỉ gửi với hướng dẫn của nơi cấp hộp thư, rồi thử lại.</translation>
    </message>
    <message>
        <source>Check the name of the server, its port and the network, then try again.</source>
        <translation>Hãy kiểm tra tên máy chủ, cổng và mạng, rồi thử lại.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Hãy thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>Reminders by e-mail</source>
        <translation>Nhắc việc qua thư điện tử</translation>
    </message>
    <message>
        <source>Whoever left an address under People gets what is due once a working day by e-mail too, while the window is open, this computer sends in the background or it reminds on working mornings. One computer of the newsroom is enough.</source>
        <translation>Ai có địa chỉ thư ở mục Người thì mỗi ngày làm việc nhận thêm một thư về việc đến hạn, khi cửa sổ đang mở, khi máy này gửi ngầm hoặc nhắc vào sáng ngày làm việc. Cả tòa soạn chỉ cần một máy gửi.</translation>
    </message>
    <message>
        <source>Send a test message…</source>
        <translation>Gửi thư thử…</translation>
    </message>
    <message>
        <source>Send no mail</source>
        <translation>Thôi gửi thư</translation>
    </message>
    <message>
        <source>This computer sends no mail any more; the password is forgotten.</source>
        <translation>Máy này không gửi thư nữa; mật khẩu đã xóa.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Sending a test message</source>
        <translation>Đang gửi thư thử</translation>
    </message>
    <message>
        <source>This computer sends no mail.</source>
        <translation>Máy này không gửi thư.</translation>
    </message>
    <message>
        <source>It comes from %1.</source>
        <translation>Địa chỉ gửi: %1.</translation>
    </message>
    <message>
        <source>The password of %1 is kept on this computer.</source>
        <translation>Mật khẩu của %1 được lưu ở máy này.</translation>
    </message>
    <message>
        <source>The password of %1 is not known: enter it under Change….</source>
        <translation>Chưa có mật khẩu của %1: hãy nhập ở nút Sửa….</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) left an address.</source>
        <translation>
            <numerusform>%n người có địa chỉ thư.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody left an address yet.</source>
        <translation>Chưa ai có địa chỉ thư.</translation>
    </message>
    <message>
        <source>The last reminders were not sent: %1</source>
        <translation>Lần nhắc gần nhất không gửi được: %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Thiết lập…</translation>
    </message>
    <message>
        <source>This computer sends mail through %1. Send a test message to see whether it arrives.</source>
        <translation>Máy này gửi thư qua %1. Hãy gửi thư thử xem có đến nơi không.</translation>
    </message>
    <message>
        <source>Sending a message to %1…</source>
        <translation>Đang gửi thư tới %1…</translation>
    </message>
    <message>
        <source>The mail server took a message to %1. Look whether it arrives.</source>
        <translation>Máy chủ thư đã nhận thư gửi %1. Hãy xem thư có đến nơi không.</translation>
    </message>
    <message>
        <source>The trial was stopped.</source>
        <translation>Đã dừng gửi thử.</translation>
    </message>
    <message>
        <source>The settings are kept.</source>
        <translation>Thiết lập vẫn được giữ.</translation>
    </message>
</context>
<context>
    <name>toasoan::MailDialog</name>
    <message>
        <source>Reminders by e-mail</source>
        <translation>Nhắc việc qua thư điện tử</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Send all the same: everybody on the way can read it</source>
        <translation>Vẫn gửi: ai ở giữa đường cũng đọc được</translation>
    </message>
    <message>
        <source>Protected (STARTTLS)</source>
        <translation>Có bảo vệ (STARTTLS)</translation>
    </message>
    <message>
        <source>Protected from the first byte (TLS)</source>
        <translation>Bảo vệ ngay từ đầu (TLS)</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Không bảo vệ</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Máy chủ thư</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Cổng</translation>
    </message>
    <message>
        <source>Way to the server</source>
        <translation>Đường tới máy chủ</translation>
    </message>
    <message>
        <source>User name (empty: none)</source>
        <translation>Tên đăng nhập (bỏ trống: không cần)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Password (empty: as before)</source>
        <translation>Mật khẩu (bỏ trống: như cũ)</translation>
    </message>
    <message>
        <source>Address that the mail comes from</source>
        <translation>Địa chỉ gửi</translation>
    </message>
    <message>
        <source>The password is kept on this computer only, in the system&apos;s keychain where there is one.</source>
        <translation>Mật khẩu chỉ lưu ở máy này, trong kho khóa của hệ thống nếu có.</translation>
    </message>
    <message>
        <source>Name the mail server: its name only, like mail.donghung.gov.vn.</source>
        <translation>Hãy nêu tên máy chủ thư: chỉ ghi tên, ví dụ mail.donghung.gov.vn.</translation>
    </message>
    <message>
        <source>Give the whole address that the mail comes from, like toasoan@donghung.gov.vn.</source>
        <translation>Hãy ghi đủ địa chỉ gửi, ví dụ toasoan@donghung.gov.vn.</translation>
    </message>
    <message>
        <source>Without protection everybody on the way can read the mail and the password. Choose a protected way, or tick the box if it must be so.</source>
        <translation>Không bảo vệ thì ai ở giữa đường cũng đọc được thư và mật khẩu. Hãy chọn đường có bảo vệ, hoặc đánh dấu vào ô nếu buộc phải như vậy.</translation>
    </message>
    <message>
        <source>The user name cannot be read by a mail server.</source>
        <translation>Máy chủ thư không đọc được tên đăng nhập này.</translation>
    </message>
    <message>
        <source>Type the password of %1.</source>
        <translation>Hãy nhập mật khẩu của %1.</translation>
    </message>
</context>
<context>
    <name>toasoan::MainWindow</name>
    <message>
        <source>Tòa Soạn</source>
        <translation>Tòa Soạn</translation>
    </message>
    <message>
        <source>Sign in — %1</source>
        <comment>window title</comment>
        <translation>Đăng nhập — %1</translation>
    </message>
    <message>
        <source>Nobody can approve yet: posts can be written and submitted, but nothing goes online until a second person with the role Reviewer has a seat.</source>
        <translation>Chưa ai duyệt được: có thể soạn và trình, nhưng chưa gì lên trang cho tới khi có người thứ hai giữ vai trò Người duyệt.</translation>
    </message>
    <message>
        <source>This workspace is older than what this computer has signed: it looks like a restored copy. Work can go on; the next step starts a new chapter, and the history says so.</source>
        <translation>Dữ liệu này cũ hơn những gì máy đã ký: có vẻ là bản khôi phục. Vẫn làm việc được; bước kế tiếp mở một chương mới và lịch sử sẽ ghi rõ.</translation>
    </message>
    <message>
        <source>A newer Tòa Soạn wrote in this workspace. Here everything can be read, but nothing signed.</source>
        <translation>Dữ liệu này có phần do Tòa Soạn bản mới hơn ghi. Ở đây đọc được mọi thứ nhưng không ký được.</translation>
    </message>
    <message>
        <source>There is no section yet.</source>
        <translation>Chưa có chuyên mục nào.</translation>
    </message>
    <message>
        <source>The keeper of the workspace adds sections.</source>
        <translation>Người giữ quy chế thêm chuyên mục.</translation>
    </message>
    <message>
        <source>Draft discarded: %1. It is kept for 30 days.</source>
        <translation>Đã bỏ bản nháp: %1. Bản nháp được giữ 30 ngày.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>window title: what is open, then the agency</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Not publishing from here</source>
        <translation>Máy này không đăng tin</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n to send</source>
        <translation>
            <numerusform>Mất mạng · %n chờ gửi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n chờ gửi</numerusform>
        </translation>
    </message>
    <message>
        <source>All is sent</source>
        <translation>Đã gửi hết</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;New post in</source>
        <translation>&amp;Tin bài mới trong</translation>
    </message>
    <message>
        <source>New &amp;post</source>
        <translation>Tin &amp;bài mới</translation>
    </message>
    <message>
        <source>&amp;Save draft</source>
        <translation>&amp;Lưu bản nháp</translation>
    </message>
    <message>
        <source>S&amp;witch person…</source>
        <translation>Đổi &amp;người…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Th&amp;oát</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Cắt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>&amp;Find in posts</source>
        <translation>&amp;Tìm trong tin bài</translation>
    </message>
    <message>
        <source>Search &amp;all posts</source>
        <translation>Tìm t&amp;rong mọi tin bài</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Narrow sidebar</source>
        <translation>Thu &amp;hẹp thanh bên</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Xem &amp;lại</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>Tin &amp;bài</translation>
    </message>
    <message>
        <source>&amp;Submit…</source>
        <translation>T&amp;rình duyệt…</translation>
    </message>
    <message>
        <source>Add &amp;picture…</source>
        <translation>Thêm ả&amp;nh…</translation>
    </message>
    <message>
        <source>Attach &amp;file…</source>
        <translation>Đính kèm &amp;tệp…</translation>
    </message>
    <message>
        <source>&amp;Open the public page</source>
        <translation>&amp;Mở trang công khai</translation>
    </message>
    <message>
        <source>Ask for &amp;withdrawal…</source>
        <translation>Đề nghị rú&amp;t…</translation>
    </message>
    <message>
        <source>Ask for &amp;removal…</source>
        <translation>Đề nghị &amp;gỡ…</translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation>&amp;Bỏ bản nháp</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Duyệt</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Duyệt</translation>
    </message>
    <message>
        <source>&amp;Return…</source>
        <translation>&amp;Trả lại…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>&amp;About Tòa Soạn</source>
        <translation>&amp;Về Tòa Soạn</translation>
    </message>
    <message>
        <source>Switch person…</source>
        <translation>Đổi người…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>section, then type of post</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>About Tòa Soạn</source>
        <translation>Về Tòa Soạn</translation>
    </message>
    <message>
        <source>The newsroom of a public agency, on the desk and without the network: what is online is exactly what two people approved.</source>
        <translation>Tòa soạn của cơ quan nhà nước, ngay trên bàn làm việc, không cần mạng: trên trang có đúng những gì hai người đã duyệt.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Phần mềm tự do theo Giấy phép Công cộng GNU, phiên bản 3 hoặc mới hơn.</translation>
    </message>
    <message>
        <source>Looking at the sites…</source>
        <translation>Đang xem lại các trang…</translation>
    </message>
    <message>
        <source>The sites were looked at.</source>
        <translation>Đã xem lại các trang.</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Tìm lệnh…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Phím tắt…</translation>
    </message>
    <message>
        <source>Something is to go out %1. This computer sends it only while Tòa Soạn is open, or in the background if you want that.</source>
        <translation>Có bài phải lên trang lúc %1. Máy này chỉ gửi khi Tòa Soạn đang mở, hoặc gửi ngầm nếu bạn muốn.</translation>
    </message>
    <message>
        <source>Send in the background</source>
        <translation>Gửi ngầm</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cứ đóng</translation>
    </message>
    <message>
        <source>Close and do not ask again</source>
        <translation>Đóng và không hỏi lại</translation>
    </message>
    <message>
        <source>&amp;Quick look at the post</source>
        <translation>&amp;Xem nhanh tin bài</translation>
    </message>
    <message>
        <source>&amp;Duties</source>
        <translation>&amp;Nghĩa vụ</translation>
    </message>
    <message>
        <source>&amp;Enter an event…</source>
        <translation>&amp;Ghi việc mới…</translation>
    </message>
    <message>
        <source>&amp;Write it, or open its post</source>
        <translation>&amp;Soạn tin hoặc mở tin bài</translation>
    </message>
    <message>
        <source>Open the public &amp;page</source>
        <translation>Xem trên t&amp;rang</translation>
    </message>
    <message>
        <source>Still &amp;correct</source>
        <translation>&amp;Vẫn đúng</translation>
    </message>
    <message>
        <source>Enter what comes &amp;next…</source>
        <translation>Ghi bước &amp;tiếp theo…</translation>
    </message>
    <message>
        <source>A post &amp;settles it…</source>
        <translation>Gắn với tin &amp;bài…</translation>
    </message>
    <message>
        <source>&amp;Done elsewhere, or no longer owed…</source>
        <translation>Đã công bố nơi &amp;khác hoặc không còn phải đăng…</translation>
    </message>
    <message>
        <source>Put &amp;off…</source>
        <translation>&amp;Nhắc sau…</translation>
    </message>
    <message>
        <source>Correct the &amp;entry…</source>
        <translation>Sửa nội dung đã g&amp;hi…</translation>
    </message>
    <message>
        <source>&amp;Look at all our pages now</source>
        <translation>&amp;Xem lại mọi trang đã đăng</translation>
    </message>
    <message>
        <source>Looking at all our pages…</source>
        <translation>Đang xem lại mọi trang đã đăng…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were looked at.</source>
        <translation>
            <numerusform>Đã xem lại %n trang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders by e-mail were not sent; it is tried again by itself. %1 How this computer sends mail is under Settings, This computer.</source>
        <translation>Chưa gửi được thư nhắc việc; máy sẽ tự thử lại. %1 Cách máy này gửi thư nằm ở Thiết lập, mục Máy này.</translation>
    </message>
</context>
<context>
    <name>toasoan::MediaPanel</name>
    <message>
        <source>Add picture…</source>
        <translation>Thêm ảnh…</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation>Đính kèm tệp…</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation>Mô tả…</translation>
    </message>
    <message>
        <source>Put into the text</source>
        <translation>Đưa vào bài</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Ảnh và tệp</translation>
    </message>
    <message>
        <source>Only decorates</source>
        <translation>Chỉ để trang trí</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>Chưa có mô tả</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Thêm ảnh</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp)</source>
        <translation>Ảnh (*.jpg *.jpeg *.png *.gif *.webp)</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Đính kèm tệp</translation>
    </message>
</context>
<context>
    <name>toasoan::NumberField</name>
    <message>
        <source>This is no whole number. Example: 1.250.000</source>
        <translation>Đây không phải số nguyên. Ví dụ: 1.250.000</translation>
    </message>
</context>
<context>
    <name>toasoan::OfferBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>và %n việc khác</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar brings, and nobody has entered: %1.</source>
        <translation>Đến kỳ theo lịch mà chưa ai ghi: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n</source>
        <translation>
            <numerusform>Ghi cả %n việc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Registers in the watched folder: %n line(s) can be taken in.</source>
        <translation>
            <numerusform>Sổ văn bản trong thư mục theo dõi: nhập được %n dòng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot; put them right in the register.</source>
        <translation>
            <numerusform>%n dòng chưa nhập được; hãy sửa trong sổ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n line(s)</source>
        <translation>
            <numerusform>Nhập %n dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of the calendar entered.</source>
        <translation>
            <numerusform>Đã ghi %n việc đến kỳ theo lịch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) entered from the register.</source>
        <translation>
            <numerusform>Đã ghi %n việc từ sổ văn bản.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Xem…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read as a register.</source>
        <translation>
            <numerusform>%n tệp không đọc được như sổ văn bản.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::OutboxView</name>
    <message>
        <source>Outbox</source>
        <translation>Hộp gửi</translation>
    </message>
    <message>
        <source>Everything is as it should be</source>
        <translation>Mọi thứ đã đúng như đã duyệt</translation>
    </message>
    <message>
        <source>All that was approved is on the site and was seen there as a citizen sees it. What is approved next appears here until it is.</source>
        <translation>Những gì đã duyệt đều đã lên trang và đã được xem lại như người dân xem. Tin được duyệt tiếp theo sẽ nằm ở đây cho tới khi lên trang.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Đăng ngay</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Thu hồi duyệt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Goes out now: %1</source>
        <translation>Đăng ngay: %1</translation>
    </message>
    <message>
        <source>Trying again: %1</source>
        <translation>Đang thử lại: %1</translation>
    </message>
    <message>
        <source>Let go: %1</source>
        <translation>Đã cho gửi tiếp: %1</translation>
    </message>
    <message>
        <source>Held back: %1</source>
        <translation>Đã giữ lại: %1</translation>
    </message>
    <message>
        <source>Recalled: %1</source>
        <translation>Đã thu hồi: %1</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Cho gửi tiếp</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Giữ lại</translation>
    </message>
</context>
<context>
    <name>toasoan::OwnDeadlineDialog</name>
    <message>
        <source>Stricter days of our own</source>
        <translation>Thời hạn riêng chặt hơn</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>Ký</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>ngày làm việc</translation>
    </message>
    <message>
        <source>days</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>giờ</translation>
    </message>
    <message>
        <source>It must be on the site within</source>
        <translation>Phải có trên trang trong vòng</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Tính theo</translation>
    </message>
    <message>
        <source>Document of the agency that says so</source>
        <translation>Văn bản của cơ quan quy định</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Điều khoản</translation>
    </message>
    <message>
        <source>Name the document: a rule without one is no rule.</source>
        <translation>Hãy ghi tên văn bản: không có văn bản thì không thành quy định.</translation>
    </message>
</context>
<context>
    <name>toasoan::PeoplePage</name>
    <message>
        <source>writes and submits posts</source>
        <translation>viết và trình tin bài</translation>
    </message>
    <message>
        <source>approves what others submitted, or returns it</source>
        <translation>duyệt bài người khác trình, hoặc trả lại</translation>
    </message>
    <message>
        <source>people, sections and sites; no say over texts</source>
        <translation>người, chuyên mục, trang đích; không quyết định nội dung</translation>
    </message>
    <message>
        <source>reads everything, signs nothing</source>
        <translation>đọc tất cả, không ký gì</translation>
    </message>
    <message>
        <source>the machine that puts approved posts on the sites</source>
        <translation>máy đưa tin bài đã duyệt lên trang</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Who works in this newsroom. A post always needs two different people: one who submits and another who approves.</source>
        <translation>Những người làm việc trong tòa soạn này. Mỗi tin bài luôn cần hai người khác nhau: một người trình, một người duyệt.</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Thêm người…</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>Vai trò…</translation>
    </message>
    <message>
        <source>Let sign in here…</source>
        <translation>Cho đăng nhập ở máy này…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cho thôi</translation>
    </message>
    <message>
        <source>keeps this workspace</source>
        <translation>quản trị tòa soạn này</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>đã thôi</translation>
    </message>
    <message>
        <source>can sign in on this computer</source>
        <translation>đăng nhập được ở máy này</translation>
    </message>
    <message>
        <source>cannot sign in on this computer</source>
        <translation>chưa đăng nhập được ở máy này</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Đã thêm: %1</translation>
    </message>
    <message>
        <source>Roles changed: %1</source>
        <translation>Đã đổi vai trò: %1</translation>
    </message>
    <message>
        <source>Can sign in here now: %1</source>
        <translation>Đăng nhập được ở máy này: %1</translation>
    </message>
    <message>
        <source>Dismissed: %1. What they signed before stays valid.</source>
        <translation>Đã cho thôi: %1. Những gì người này đã ký trước đây vẫn có hiệu lực.</translation>
    </message>
    <message>
        <source>E-mail address…</source>
        <translation>Địa chỉ thư…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Việc khác</translation>
    </message>
    <message>
        <source>Is told by e-mail: %1</source>
        <translation>Nhận nhắc việc qua thư: %1</translation>
    </message>
    <message>
        <source>%1 is told by e-mail no more.</source>
        <translation>%1 không nhận nhắc việc qua thư nữa.</translation>
    </message>
    <message>
        <source>%1 is told by e-mail at %2.</source>
        <translation>%1 nhận nhắc việc qua thư tại %2.</translation>
    </message>
</context>
<context>
    <name>toasoan::PeriodDialog</name>
    <message>
        <source>&amp;All of them</source>
        <translation>&amp;Tất cả</translation>
    </message>
    <message>
        <source>Does not arise here…</source>
        <translation>Không phát sinh tại đây…</translation>
    </message>
    <message>
        <source>What the calendar brings</source>
        <translation>Việc đến kỳ theo lịch</translation>
    </message>
    <message>
        <source>What must be public</source>
        <translation>Nội dung phải công khai</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>By which rule</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Chuyên mục</translation>
    </message>
    <message>
        <source>Opens Settings, where the catalogue is gone through and what does not arise is left out with a reason</source>
        <translation>Mở phần Thiết lập để rà soát danh mục và bỏ ra việc không phát sinh, kèm lý do</translation>
    </message>
    <message>
        <source>These periods have ended, or their posts are due within thirty days. What is ticked is entered as an event; the rest is offered again.</source>
        <translation>Các kỳ này đã kết thúc, hoặc phải đăng tin trong ba mươi ngày tới. Việc nào được đánh dấu sẽ được ghi vào; các việc còn lại sẽ được nhắc lại.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>no article is named</source>
        <translation>chưa ghi điều khoản</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>chưa có</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n</source>
        <translation>
            <numerusform>Ghi %n việc</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>Rests on: %1.</source>
        <translation>Căn cứ: %1.</translation>
    </message>
    <message>
        <source>It has no section yet, so nobody answers for it: the catalogue says where it goes.</source>
        <translation>Chưa có chuyên mục nên chưa ai phụ trách: chuyên mục được chọn trong danh mục.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of the calendar entered.</source>
        <translation>
            <numerusform>Đã ghi %n việc đến kỳ theo lịch.</numerusform>
        </translation>
    </message>
    <message>
        <source>not verified: %1</source>
        <translation>chưa kiểm chứng: %1</translation>
    </message>
    <message>
        <source>Not verified: nobody has compared that with the text of the law.</source>
        <translation>Chưa kiểm chứng: chưa ai đối chiếu với văn bản pháp luật.</translation>
    </message>
    <message>
        <source>practice: %1</source>
        <translation>thông lệ: %1</translation>
    </message>
    <message>
        <source>Practice: no law in force asks for it.</source>
        <translation>Thông lệ: không có quy định hiện hành.</translation>
    </message>
</context>
<context>
    <name>toasoan::PersonDialog</name>
    <message>
        <source>A passphrase has at least %1 characters; a short sentence is easiest to remember.</source>
        <translation>Mật khẩu có ít nhất %1 ký tự; một câu ngắn là dễ nhớ nhất.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type both again.</source>
        <translation>Hai mật khẩu khác nhau. Hãy gõ lại cả hai.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation>Vai trò của %1</translation>
    </message>
    <message>
        <source>A passphrase for %1</source>
        <translation>Mật khẩu cho %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Let sign in</source>
        <translation>Cho đăng nhập</translation>
    </message>
    <message>
        <source>Name, as it is to be read in the history</source>
        <translation>Họ tên, như sẽ ghi trong lịch sử</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, then what it may do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Passphrase, typed by the person</source>
        <translation>Mật khẩu, do chính người đó gõ</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nhập lại</translation>
    </message>
    <message>
        <source>The passphrase opens the person&apos;s key on this computer. Nobody can look it up; it is never sent anywhere.</source>
        <translation>Mật khẩu mở khóa ký của người đó trên máy này. Không ai tra lại được; mật khẩu không bao giờ được gửi đi.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Thiếu tên.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Hãy chọn ít nhất một vai trò.</translation>
    </message>
    <message>
        <source>E-mail address for reminders, if there is one</source>
        <translation>Địa chỉ thư để nhắc việc, nếu có</translation>
    </message>
    <message>
        <source>Signs in on this computer</source>
        <translation>Đăng nhập ở máy này</translation>
    </message>
</context>
<context>
    <name>toasoan::PlanPane</name>
    <message>
        <source>Publish it</source>
        <translation>Đăng bài</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>Gỡ xuống</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Đưa lên lại</translation>
    </message>
    <message>
        <source>Look it through</source>
        <translation>Rà soát lại</translation>
    </message>
    <message>
        <source>Something new in the section</source>
        <translation>Bài mới cho chuyên mục</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>đã đến hạn %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>đến hạn %1</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, trễ hạn</translation>
    </message>
    <message>
        <source>What to do in which week</source>
        <translation>Việc cần làm từng tuần</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Không có việc quá hạn</translation>
    </message>
    <message>
        <source>No plan is needed. When something is overdue, this says by when it can be caught up with, and what to do first.</source>
        <translation>Không cần kế hoạch. Khi có việc quá hạn, nơi đây cho biết bao giờ giải quyết xong và việc nào làm trước.</translation>
    </message>
    <message>
        <source>At a pace of</source>
        <translation>Với nhịp độ</translation>
    </message>
    <message>
        <source>So that it is done by</source>
        <translation>Để xong trước ngày</translation>
    </message>
    <message>
        <source>What the plan goes by</source>
        <translation>Kế hoạch tính theo</translation>
    </message>
    <message>
        <source> a week each</source>
        <translation> bài mỗi tuần, mỗi người</translation>
    </message>
    <message>
        <source>Posts a week that each person can do</source>
        <translation>Số bài mỗi người làm được trong một tuần</translation>
    </message>
    <message>
        <source>The day by which everything is caught up with</source>
        <translation>Ngày giải quyết xong mọi việc tồn đọng</translation>
    </message>
    <message>
        <source>That day is over.</source>
        <translation>Ngày đó đã qua.</translation>
    </message>
    <message>
        <source>Write a day like 31/12/2026.</source>
        <translation>Hãy ghi ngày như 31/12/2026.</translation>
    </message>
    <message>
        <source>Nobody is responsible</source>
        <translation>Chưa có người phụ trách</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Tuần này</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Tuần từ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n việc quá hạn</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: at %2 a week all of it is done by %3.</source>
        <translation>%1: mỗi tuần %2 bài thì xong hết vào %3.</translation>
    </message>
    <message>
        <source>%1: at %2 a week this never ends, at %3 a week it would.</source>
        <translation>%1: mỗi tuần %2 bài thì không bao giờ hết, mỗi tuần %3 bài thì hết.</translation>
    </message>
    <message>
        <source>%1: not even %2 a week would do it by %3.</source>
        <translation>%1: mỗi tuần %2 bài cũng không kịp trước %3.</translation>
    </message>
    <message>
        <source>%1: not even %2 a week would do it.</source>
        <translation>%1: mỗi tuần %2 bài cũng không hết.</translation>
    </message>
</context>
<context>
    <name>toasoan::PostDelegate</name>
    <message>
        <source>(no title yet)</source>
        <translation>(chưa có tiêu đề)</translation>
    </message>
</context>
<context>
    <name>toasoan::PostGlance</name>
    <message>
        <source>Close the quick look (Space)</source>
        <translation>Đóng xem nhanh (phím cách)</translation>
    </message>
    <message>
        <source>Close the quick look</source>
        <translation>Đóng xem nhanh</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>(no title yet)</source>
        <translation>(chưa có tiêu đề)</translation>
    </message>
    <message>
        <source>There are no words to show: they were erased from this workspace.</source>
        <translation>Không còn chữ nào để xem: nội dung đã được xóa khỏi tòa soạn này.</translation>
    </message>
</context>
<context>
    <name>toasoan::PostPicker</name>
    <message>
        <source>This post</source>
        <translation>Chọn tin này</translation>
    </message>
    <message>
        <source>Which post settles it?</source>
        <translation>Tin bài nào thực hiện việc này?</translation>
    </message>
    <message>
        <source>Search posts…</source>
        <translation>Tìm tin bài…</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>Tìm tin bài</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Tin bài</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
</context>
<context>
    <name>toasoan::PostsView</name>
    <message>
        <source>Posts</source>
        <translation>Tin bài</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter of posts</comment>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>filter of posts</comment>
        <translation>Của tôi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>filter of posts</comment>
        <translation>Chờ duyệt</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>filter of posts</comment>
        <translation>Trả lại</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <comment>filter of posts</comment>
        <translation>Hẹn giờ đăng</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>filter of posts</comment>
        <translation>Đã đăng</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Chuyên mục</translation>
    </message>
    <message>
        <source>Every section</source>
        <translation>Mọi chuyên mục</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Không tìm thấy</translation>
    </message>
    <message>
        <source>No post has these words in its title or text. Marks do not matter: “thong bao” finds “thông báo”.</source>
        <translation>Không tin bài nào có những chữ này trong tiêu đề hay nội dung. Không cần gõ dấu: “thong bao” tìm được “thông báo”.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Xóa chữ đang tìm</translation>
    </message>
    <message>
        <source>No post of this kind</source>
        <translation>Không có tin bài loại này</translation>
    </message>
    <message>
        <source>Another filter may show some.</source>
        <translation>Hãy chọn bộ lọc khác.</translation>
    </message>
    <message>
        <source>No post yet</source>
        <translation>Chưa có tin bài</translation>
    </message>
    <message>
        <source>A post starts as a draft that only this computer has. Nothing goes online before another person has approved it.</source>
        <translation>Tin bài bắt đầu là bản nháp chỉ có ở máy này. Không gì lên trang trước khi một người khác duyệt.</translation>
    </message>
    <message>
        <source>Write the first post</source>
        <translation>Viết tin bài đầu tiên</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) found</source>
        <translation>
            <numerusform>Tìm thấy %n tin bài</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Người viết</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Giờ đăng</translation>
    </message>
    <message>
        <source>Due at any time</source>
        <translation>Giờ đăng bất kỳ</translation>
    </message>
    <message>
        <source>Overdue to go out</source>
        <translation>Đã quá giờ đăng</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Đăng trong hôm nay</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>Đăng trong 7 ngày tới</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Của mọi người</translation>
    </message>
</context>
<context>
    <name>toasoan::PreviewView</name>
    <message>
        <source>Preview of the page</source>
        <translation>Xem trước trang</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Your text is safe, but the page cannot be shown: a part of the program does not load (%1). Install the program again.</source>
        <translation>Nội dung của bạn vẫn an toàn, nhưng không hiện được trang: một phần của chương trình không nạp được (%1). Hãy cài lại chương trình.</translation>
    </message>
</context>
<context>
    <name>toasoan::QuietHoursDialog</name>
    <message>
        <source>Quiet hours</source>
        <translation>Giờ yên tĩnh</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Leave me in peace</source>
        <translation>Không nhắc tôi trong giờ này</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>By the clock of the agency, also over midnight. For you on this computer, for notices and for e-mail; what would have come then comes afterwards.</source>
        <translation>Theo giờ của cơ quan, có thể qua nửa đêm. Áp dụng cho bạn ở máy này, cả thông báo lẫn thư; điều lẽ ra báo trong giờ ấy sẽ báo sau.</translation>
    </message>
    <message>
        <source>From and until are the same: nothing would be quiet.</source>
        <translation>Giờ bắt đầu và kết thúc trùng nhau: không có giờ yên tĩnh nào.</translation>
    </message>
</context>
<context>
    <name>toasoan::RegisterCard</name>
    <message>
        <source>Registers of documents</source>
        <translation>Sổ văn bản</translation>
    </message>
    <message>
        <source>Put the register of documents that the office keeps anyway (.xlsx or .csv) into a folder: this computer sees when it changes and offers its new lines as events whose post is owed. Nothing is ever written there.</source>
        <translation>Hãy để sổ văn bản mà văn phòng vẫn lập (.xlsx hoặc .csv) vào một thư mục: máy này thấy khi sổ thay đổi và đề nghị nhập các dòng mới thành việc phải công bố. Máy không ghi gì vào thư mục đó.</translation>
    </message>
    <message>
        <source>What was found…</source>
        <translation>Đã tìm thấy…</translation>
    </message>
    <message>
        <source>Watch it no more</source>
        <translation>Thôi theo dõi</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Chọn thư mục khác…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Chọn thư mục…</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Chưa theo dõi thư mục nào.</translation>
    </message>
    <message>
        <source>%1 is watched.</source>
        <translation>Đang theo dõi %1.</translation>
    </message>
    <message>
        <source>%1 is watched, but it cannot be found now.</source>
        <translation>Đang theo dõi %1, nhưng lúc này không tìm thấy thư mục.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) there may still be written to; they are looked at again in a moment.</source>
        <translation>
            <numerusform>%n tệp ở đó có thể còn đang được ghi; máy sẽ xem lại sau giây lát.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) can be taken in.</source>
        <translation>
            <numerusform>Nhập được %n dòng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) or file(s) cannot; put them right in the register.</source>
        <translation>
            <numerusform>%n dòng hoặc tệp không nhập được; hãy sửa ngay trong sổ.</numerusform>
        </translation>
    </message>
    <message>
        <source>No register was found there yet.</source>
        <translation>Chưa tìm thấy sổ nào ở đó.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Không có dòng nào chờ nhập.</translation>
    </message>
    <message>
        <source>Folder of the registers</source>
        <translation>Thư mục để sổ văn bản</translation>
    </message>
    <message>
        <source>No folder is watched any more.</source>
        <translation>Không theo dõi thư mục nào nữa.</translation>
    </message>
    <message>
        <source>The settings are as they were.</source>
        <translation>Thiết lập vẫn như cũ.</translation>
    </message>
    <message>
        <source>%1 cannot be read from here.</source>
        <translation>Không đọc được %1 từ máy này.</translation>
    </message>
    <message>
        <source>Choose a folder that you can open.</source>
        <translation>Hãy chọn thư mục mà bạn mở được.</translation>
    </message>
</context>
<context>
    <name>toasoan::RegisterDialog</name>
    <message>
        <source>goes in; %1</source>
        <comment>why it needs attention</comment>
        <translation>nhập được; %1</translation>
    </message>
    <message>
        <source>goes in</source>
        <translation>nhập được</translation>
    </message>
    <message>
        <source>Reading the registers…</source>
        <translation>Đang đọc các sổ văn bản…</translation>
    </message>
    <message>
        <source>Registers in the watched folder</source>
        <translation>Sổ văn bản trong thư mục theo dõi</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Nội dung dòng</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Lines of the registers</source>
        <translation>Các dòng của sổ văn bản</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) go in</source>
        <translation>
            <numerusform>nhập được %n dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not</source>
        <translation>
            <numerusform>%n dòng chưa được</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what becomes of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) can be taken in.</source>
        <translation>
            <numerusform>Nhập được %n dòng.</numerusform>
        </translation>
    </message>
    <message>
        <source>No line can be taken in.</source>
        <translation>Không nhập được dòng nào.</translation>
    </message>
    <message>
        <source>What cannot stays in the register: put it right there, and the file is read again by itself.</source>
        <translation>Dòng chưa nhập được vẫn nằm trong sổ: hãy sửa ngay trong sổ, tệp sẽ tự được đọc lại.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n line(s)</source>
        <translation>
            <numerusform>Nhập %n dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) entered from the register.</source>
        <translation>
            <numerusform>Đã ghi %n việc từ sổ văn bản.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were taken in, %1</source>
        <translation>
            <numerusform>%n dòng đã nhập, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::ReminderRuleDialog</name>
    <message>
        <source>When people are told</source>
        <translation>Khi nào nhắc</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>Ký</translation>
    </message>
    <message>
        <source>So many days before a known event is due</source>
        <translation>Số ngày trước hạn của sự kiện đã biết</translation>
    </message>
    <message>
        <source>Reviewers, after working days</source>
        <translation>Báo người duyệt sau (ngày làm việc)</translation>
    </message>
    <message>
        <source>Keeper, after working days</source>
        <translation>Báo người giữ quy chế sau (ngày làm việc)</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Theo mặc định</translation>
    </message>
    <message>
        <source>Several numbers, like %1; each counts only where as much time lies before it as behind. Empty: on the due day only.</source>
        <translation>Có thể ghi nhiều số, ví dụ %1; mỗi số chỉ dùng khi thời gian trước mốc nhắc không ngắn hơn thời gian còn lại. Bỏ trống: chỉ nhắc vào ngày đến hạn.</translation>
    </message>
    <message>
        <source>As is set with each section</source>
        <translation>Theo thiết lập của từng chuyên mục</translation>
    </message>
    <message>
        <source>After the same time everywhere</source>
        <translation>Cùng một mức cho mọi nơi</translation>
    </message>
    <message>
        <source>When it is late, the others are told</source>
        <translation>Khi trễ hạn, báo thêm người khác</translation>
    </message>
    <message>
        <source>As the program came: nothing laid down by the agency</source>
        <translation>Như khi mới cài: cơ quan không quy định gì riêng</translation>
    </message>
    <message>
        <source>Type at most %1 numbers of days from 1 to %2, like %3.</source>
        <translation>Hãy ghi nhiều nhất %1 số ngày, từ 1 đến %2, ví dụ %3.</translation>
    </message>
    <message>
        <source>The keeper cannot be told before the reviewers.</source>
        <translation>Không thể báo người quản trị trước người duyệt.</translation>
    </message>
</context>
<context>
    <name>toasoan::RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>Nhắc việc</translation>
    </message>
    <message>
        <source>Who is told of what is due, and when. Everybody gets one notice a working day at most, with the worst first.</source>
        <translation>Ai được nhắc về việc đến hạn, và khi nào. Mỗi người nhận nhiều nhất một thông báo mỗi ngày làm việc, việc gấp nhất đứng đầu.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>None: people are reminded of every section.</source>
        <translation>Không có: chuyên mục nào cũng được nhắc.</translation>
    </message>
    <message>
        <source>Exempt a section…</source>
        <translation>Tạm miễn nhắc…</translation>
    </message>
    <message>
        <source>Remind again</source>
        <translation>Nhắc lại như thường</translation>
    </message>
    <message>
        <source>Quiet hours…</source>
        <translation>Giờ yên tĩnh…</translation>
    </message>
    <message>
        <source>Change when people are told</source>
        <translation>Sửa thời điểm nhắc</translation>
    </message>
    <message>
        <source>Sections nobody is reminded of</source>
        <translation>Chuyên mục đang tạm miễn nhắc</translation>
    </message>
    <message>
        <source>The agency&apos;s rule</source>
        <translation>Quy định của cơ quan</translation>
    </message>
    <message>
        <source>My quiet hours</source>
        <translation>Giờ yên tĩnh của tôi</translation>
    </message>
    <message>
        <source>When it is late, the reviewers and the keeper are told after as many days as is set with the section.</source>
        <translation>Khi trễ hạn, người duyệt và người giữ quy chế được báo sau số ngày đã đặt cho chuyên mục.</translation>
    </message>
    <message>
        <source>The agency&apos;s own data cannot be read here: %1</source>
        <translation>Không đọc được dữ liệu riêng của cơ quan ở máy này: %1</translation>
    </message>
    <message>
        <source>from %1 to %2  ·  %3</source>
        <extracomment>%1, %2: days; %3: why</extracomment>
        <translation>từ %1 đến %2  ·  %3</translation>
    </message>
    <message>
        <source>You have no quiet hours on this computer; on days off you are left in peace all the same.</source>
        <translation>Bạn không đặt giờ yên tĩnh ở máy này; ngày nghỉ vẫn không nhắc.</translation>
    </message>
    <message>
        <source>You are left in peace on this computer from %1 to %2, and on days off.</source>
        <translation>Ở máy này, bạn không bị nhắc từ %1 đến %2 và trong ngày nghỉ.</translation>
    </message>
    <message>
        <source>The reminders are changed.</source>
        <translation>Đã sửa quy định nhắc việc.</translation>
    </message>
    <message>
        <source>Nobody is reminded of “%1” until %2.</source>
        <translation>Không nhắc chuyên mục “%1” đến hết ngày %2.</translation>
    </message>
    <message>
        <source>People are reminded of “%1” again.</source>
        <translation>Chuyên mục “%1” lại được nhắc như thường.</translation>
    </message>
    <message>
        <source>Your quiet hours are changed.</source>
        <translation>Đã sửa giờ yên tĩnh của bạn.</translation>
    </message>
</context>
<context>
    <name>toasoan::ReportsView</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Lưu thành PDF…</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Title of the signer</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Nothing was here yet</source>
        <translation>Khi đó chưa có gì</translation>
    </message>
    <message>
        <source>The newsroom did not exist in that month.</source>
        <translation>Tháng đó tòa soạn chưa được lập.</translation>
    </message>
    <message>
        <source>report-%1.pdf</source>
        <extracomment>name of a file</extracomment>
        <translation>bao-cao-%1.pdf</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Lưu báo cáo</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved, with its table beside it: %1</source>
        <translation>Đã lưu, kèm bảng kê cùng tên: %1</translation>
    </message>
    <message>
        <source>This month so far</source>
        <translation>Tháng này, đến nay</translation>
    </message>
</context>
<context>
    <name>toasoan::ReviewView</name>
    <message>
        <source>You have approved the first step of this; the next one is another person&apos;s.</source>
        <translation>Bạn đã duyệt lượt trước của bài này; lượt tiếp theo phải do người khác.</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>Chờ duyệt</translation>
    </message>
    <message>
        <source>Nothing waits for review</source>
        <translation>Không có gì chờ duyệt</translation>
    </message>
    <message>
        <source>See all posts</source>
        <translation>Xem mọi tin bài</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Return… (R)</source>
        <translation>Trả lại… (R)</translation>
    </message>
    <message>
        <source>Approve (A)</source>
        <translation>Duyệt (A)</translation>
    </message>
    <message>
        <source>What should be changed? The author reads this above the text.</source>
        <translation>Cần sửa gì? Người viết đọc lời này ngay trên bài.</translation>
    </message>
    <message>
        <source>Remark to the author</source>
        <translation>Lời nhắn cho người viết</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>khẩn</translation>
    </message>
    <message>
        <source>submitted %1</source>
        <translation>trình %1</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>đã chờ %1</translation>
    </message>
    <message>
        <source>approval %1 of %2</source>
        <translation>lượt duyệt %1 trên %2</translation>
    </message>
    <message>
        <source>A page of this post is online now.</source>
        <translation>Tin bài này đang có trên trang.</translation>
    </message>
    <message>
        <source>Nothing of this post is online.</source>
        <translation>Tin bài này chưa có gì trên trang.</translation>
    </message>
    <message>
        <source>Your role reads this, but does not approve posts.</source>
        <translation>Vai trò của bạn được đọc, không duyệt tin bài.</translation>
    </message>
    <message>
        <source>You submitted this yourself, so another person has to approve it: two people answer for every page.</source>
        <translation>Chính bạn đã trình bài này nên phải do người khác duyệt: mỗi trang có hai người chịu trách nhiệm.</translation>
    </message>
    <message>
        <source>Return to %1</source>
        <translation>Trả lại cho %1</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Đã duyệt: %1</translation>
    </message>
    <message>
        <source>Approved, one more to go: %1</source>
        <translation>Đã duyệt, còn một lượt nữa: %1</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>Đã trả lại: %1</translation>
    </message>
    <message>
        <source>When somebody submits a post, it appears here.</source>
        <translation>Khi có người trình, tin bài sẽ hiện ở đây.</translation>
    </message>
</context>
<context>
    <name>toasoan::SectionDialog</name>
    <message>
        <source>Add a section</source>
        <translation>Thêm chuyên mục</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Chưa có ai</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>Loại tin bài</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Người phụ trách</translation>
    </message>
    <message>
        <source>How many people approve, one after another</source>
        <translation>Số người lần lượt duyệt</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Thiếu tên.</translation>
    </message>
    <message>
        <source>Nothing regularly</source>
        <translation>Không phải đăng định kỳ</translation>
    </message>
    <message>
        <source>Something new regularly, by its own rule</source>
        <translation>Có tin mới định kỳ, theo quy định riêng</translation>
    </message>
    <message>
        <source>What it owes the public</source>
        <translation>Nghĩa vụ đăng bài</translation>
    </message>
    <message numerus="yes">
        <source>By the common rule: something new every %n working day(s)</source>
        <translation>
            <numerusform>Theo quy định chung: %n ngày làm việc một tin mới</numerusform>
        </translation>
    </message>
    <message>
        <source>By the common rule: nothing regularly for now</source>
        <translation>Theo quy định chung: hiện chưa phải đăng định kỳ</translation>
    </message>
</context>
<context>
    <name>toasoan::SectionPane</name>
    <message>
        <source>Sections and what they owe</source>
        <translation>Chuyên mục và nghĩa vụ</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Soạn tin</translation>
    </message>
    <message>
        <source>Open the newest</source>
        <translation>Mở tin mới nhất</translation>
    </message>
    <message>
        <source>Look at the site now</source>
        <translation>Xem trang ngay</translation>
    </message>
    <message>
        <source>Why that day</source>
        <translation>Vì sao có ngày này</translation>
    </message>
    <message>
        <source>No section owes anything regularly yet</source>
        <translation>Chưa có chuyên mục nào phải đăng đều</translation>
    </message>
    <message>
        <source>Say in the settings how often a section needs something new; from then on it is counted here in working days, from what the site shows.</source>
        <translation>Hãy nêu trong phần thiết lập bao lâu một chuyên mục phải có tin mới; từ đó, số ngày làm việc được đếm ở đây theo những gì trang đang hiện.</translation>
    </message>
    <message>
        <source>Open the sections</source>
        <translation>Mở các chuyên mục</translation>
    </message>
    <message>
        <source>No section is due then</source>
        <translation>Không có chuyên mục nào đến hạn khi đó</translation>
    </message>
    <message>
        <source>Nothing of what is chosen above is due here.</source>
        <translation>Không có gì đến hạn theo lựa chọn phía trên.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Hiện tất cả</translation>
    </message>
</context>
<context>
    <name>toasoan::SectionsPage</name>
    <message>
        <source>Sections</source>
        <translation>Chuyên mục</translation>
    </message>
    <message>
        <source>Where posts appear on the sites. A section that owes the public something new every so many working days is watched under Duties.</source>
        <translation>Nơi tin bài xuất hiện trên trang. Chuyên mục có định kỳ phải đăng tin được theo dõi trong Nghĩa vụ công bố.</translation>
    </message>
    <message>
        <source>Add a section…</source>
        <translation>Thêm chuyên mục…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>nobody answers for it</source>
        <translation>chưa có người phụ trách</translation>
    </message>
    <message>
        <source>%1 answers for it</source>
        <translation>%1 phụ trách</translation>
    </message>
    <message numerus="yes">
        <source>%n approvals</source>
        <translation>
            <numerusform>%n lượt duyệt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>something new every %n working day(s)</source>
        <translation>
            <numerusform>%n ngày làm việc một tin mới</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Đã thêm: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Đã sửa: %1</translation>
    </message>
    <message>
        <source>owes nothing regularly</source>
        <translation>không phải đăng định kỳ</translation>
    </message>
    <message numerus="yes">
        <source>something new every %n working day(s) by the common rule</source>
        <translation>
            <numerusform>%n ngày làm việc một tin mới (quy định chung)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Common rule: a section without a rule of its own owes something new every %n working day(s).</source>
        <translation>
            <numerusform>Quy định chung: chuyên mục không có quy định riêng thì chậm nhất %n ngày làm việc phải có một tin mới.</numerusform>
        </translation>
    </message>
    <message>
        <source>Common rule: a section without a rule of its own owes nothing regularly.</source>
        <translation>Quy định chung: chuyên mục không có quy định riêng thì không phải đăng định kỳ.</translation>
    </message>
    <message>
        <source>The common rule is changed.</source>
        <translation>Đã đổi quy định chung.</translation>
    </message>
    <message>
        <source>Common rule…</source>
        <translation>Quy định chung…</translation>
    </message>
</context>
<context>
    <name>toasoan::Sentences</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The newest words are only in this window, not yet on the disk.</source>
        <translation>Những chữ mới nhất chỉ có trong cửa sổ này, chưa ghi được vào đĩa.</translation>
    </message>
    <message>
        <source>The newest words are still in this window.</source>
        <translation>Những chữ mới nhất vẫn còn trong cửa sổ này.</translation>
    </message>
    <message>
        <source>The posts are unchanged on this computer.</source>
        <translation>Tin bài trên máy này vẫn nguyên vẹn.</translation>
    </message>
    <message>
        <source>The draft is saved on this computer.</source>
        <translation>Bản nháp đã lưu trên máy này.</translation>
    </message>
    <message>
        <source>The draft is still on this computer.</source>
        <translation>Bản nháp vẫn còn trên máy này.</translation>
    </message>
    <message>
        <source>The post still waits for review.</source>
        <translation>Tin bài vẫn đang chờ duyệt.</translation>
    </message>
    <message>
        <source>What was approved is kept on this computer.</source>
        <translation>Bản đã duyệt vẫn giữ trên máy này.</translation>
    </message>
    <message>
        <source>The passphrase works as before.</source>
        <translation>Mật khẩu vẫn dùng như trước.</translation>
    </message>
    <message>
        <source>The disk did not take it (%1).</source>
        <translation>Đĩa không ghi được (%1).</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Đĩa đã đầy.</translation>
    </message>
    <message>
        <source>This folder lies where files cannot be kept safely (%1).</source>
        <translation>Thư mục này nằm ở nơi không giữ tệp an toàn được (%1).</translation>
    </message>
    <message>
        <source>Another program holds it just now.</source>
        <translation>Một chương trình khác đang giữ nó.</translation>
    </message>
    <message>
        <source>Bytes on this disk are not as they were signed (%1).</source>
        <translation>Dữ liệu trên đĩa không còn như lúc ký (%1).</translation>
    </message>
    <message>
        <source>This workspace is older than what this computer has signed before.</source>
        <translation>Dữ liệu này cũ hơn những gì máy đã ký trước đây.</translation>
    </message>
    <message>
        <source>There is no connection to the site.</source>
        <translation>Không nối được với trang.</translation>
    </message>
    <message>
        <source>The site did not answer in time.</source>
        <translation>Trang không trả lời kịp.</translation>
    </message>
    <message>
        <source>The site answered: “%1”.</source>
        <translation>Trang trả lời: “%1”.</translation>
    </message>
    <message>
        <source>What is on the site is not what was sent (%1).</source>
        <translation>Trên trang không đúng như bản đã gửi (%1).</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Việc đã bị dừng.</translation>
    </message>
    <message>
        <source>The title is missing or too long.</source>
        <translation>Tiêu đề còn trống hoặc quá dài.</translation>
    </message>
    <message>
        <source>There is no text and no attached file yet.</source>
        <translation>Chưa có nội dung và chưa có tệp đính kèm.</translation>
    </message>
    <message>
        <source>A remark is needed, so that the author knows what to change.</source>
        <translation>Cần có lời nhắn để người viết biết phải sửa gì.</translation>
    </message>
    <message>
        <source>A public note is needed, and it may not be longer than 4000 characters.</source>
        <translation>Cần có lời công khai, không quá 4000 ký tự.</translation>
    </message>
    <message>
        <source>The last moment lies before the first, or in the past.</source>
        <translation>Thời hạn cuối nằm trước thời điểm đầu, hoặc đã qua.</translation>
    </message>
    <message>
        <source>No site is chosen.</source>
        <translation>Chưa chọn trang nào.</translation>
    </message>
    <message>
        <source>A PIN has exactly six digits.</source>
        <translation>Mã PIN có đúng sáu chữ số.</translation>
    </message>
    <message>
        <source>This file is empty, or no picture that can be read.</source>
        <translation>Tệp trống, hoặc không phải ảnh đọc được.</translation>
    </message>
    <message>
        <source>Something in the form does not fit (%1).</source>
        <translation>Có chỗ nhập chưa đúng (%1).</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Hãy sửa rồi thử lại.</translation>
    </message>
    <message>
        <source>Go back to the list: it shows what there is now.</source>
        <translation>Hãy về danh sách để xem hiện có gì.</translation>
    </message>
    <message>
        <source>Ask the person who keeps the workspace for that right.</source>
        <translation>Hãy đề nghị người giữ quy chế cấp quyền.</translation>
    </message>
    <message>
        <source>Ask another reviewer.</source>
        <translation>Hãy nhờ một người duyệt khác.</translation>
    </message>
    <message>
        <source>Look at the newest version, then decide again.</source>
        <translation>Hãy xem bản mới nhất rồi quyết định lại.</translation>
    </message>
    <message>
        <source>It takes a new submission.</source>
        <translation>Cần trình lại.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Không cần làm gì.</translation>
    </message>
    <message>
        <source>Install the newer Tòa Soạn; until then this can only be read.</source>
        <translation>Hãy cài Tòa Soạn bản mới; từ giờ tới lúc đó chỉ đọc được.</translation>
    </message>
    <message>
        <source>Use a smaller file or a shorter text.</source>
        <translation>Hãy dùng tệp nhỏ hơn hoặc bài ngắn hơn.</translation>
    </message>
    <message>
        <source>Enter the passphrase or the PIN.</source>
        <translation>Hãy nhập mật khẩu hoặc mã PIN.</translation>
    </message>
    <message>
        <source>Enter the passphrase or the PIN again.</source>
        <translation>Hãy nhập lại mật khẩu hoặc mã PIN.</translation>
    </message>
    <message>
        <source>Enter it again; capital letters count.</source>
        <translation>Hãy nhập lại; chú ý chữ hoa, chữ thường.</translation>
    </message>
    <message>
        <source>Use the computer this person was set up on, or ask the keeper for a seat here.</source>
        <translation>Hãy dùng máy đã thiết lập cho người này, hoặc nhờ người giữ quy chế thêm vào máy này.</translation>
    </message>
    <message>
        <source>Make room on the disk; the window keeps trying.</source>
        <translation>Hãy dọn bớt đĩa; cửa sổ sẽ tự thử lại.</translation>
    </message>
    <message>
        <source>Keep this window open; it keeps trying.</source>
        <translation>Hãy để cửa sổ mở; nó sẽ tự thử lại.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Hãy kiểm tra đĩa rồi thử lại.</translation>
    </message>
    <message>
        <source>Move the workspace to a disk of this computer.</source>
        <translation>Hãy chuyển dữ liệu về đĩa của máy này.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Hãy thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>Do not publish from this computer; run toasoanctl workspace verify and keep a copy of the folder.</source>
        <translation>Đừng đăng tin từ máy này; hãy chạy toasoanctl workspace verify và giữ một bản sao thư mục.</translation>
    </message>
    <message>
        <source>Work can go on; the next step starts a new chapter and says so.</source>
        <translation>Vẫn làm việc được; bước kế tiếp mở một chương mới và ghi rõ điều đó.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Máy sẽ tự thử lại.</translation>
    </message>
    <message>
        <source>Correct the site&apos;s settings, then press Retry.</source>
        <translation>Hãy sửa thiết lập của trang rồi bấm Thử lại.</translation>
    </message>
    <message>
        <source>Look at the page and decide: submit a correction, or leave it.</source>
        <translation>Hãy xem trang rồi quyết định: trình đính chính, hoặc để nguyên.</translation>
    </message>
    <message>
        <source>Try again when ready.</source>
        <translation>Hãy thử lại khi sẵn sàng.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Nó không còn ở đó.</translation>
    </message>
    <message>
        <source>The signed-in person does not have that right.</source>
        <translation>Người đang đăng nhập không có quyền này.</translation>
    </message>
    <message>
        <source>Two different people have to sign, and this one has signed already.</source>
        <translation>Phải có hai người khác nhau cùng ký, mà người này đã ký.</translation>
    </message>
    <message>
        <source>A newer submission has taken its place.</source>
        <translation>Một bản trình mới hơn đã thay chỗ.</translation>
    </message>
    <message>
        <source>This submission was returned or recalled; it stays dead.</source>
        <translation>Bản trình này đã bị trả lại hoặc thu hồi, không dùng được nữa.</translation>
    </message>
    <message>
        <source>Somebody else changed this post meanwhile.</source>
        <translation>Trong lúc đó có người khác đã sửa tin bài này.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Việc này đã xong từ trước.</translation>
    </message>
    <message>
        <source>It was written by a newer Tòa Soạn.</source>
        <translation>Phần này do Tòa Soạn bản mới hơn ghi.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Quá lớn.</translation>
    </message>
    <message>
        <source>A signature is needed.</source>
        <translation>Cần có chữ ký.</translation>
    </message>
    <message>
        <source>That is not the right passphrase or PIN.</source>
        <translation>Mật khẩu hoặc mã PIN không đúng.</translation>
    </message>
    <message>
        <source>This computer holds no key for that.</source>
        <translation>Máy này không có khóa cho việc đó.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>Chờ duyệt</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Trả lại</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Đã duyệt</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Hẹn giờ đăng</translation>
    </message>
    <message>
        <source>Missed its time</source>
        <translation>Lỡ giờ đăng</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Đang gửi</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Đã lên máy chủ</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Đã đăng</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Đã đính chính</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã rút (giữ nội dung)</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Đã gỡ</translation>
    </message>
    <message>
        <source>Changed on the site</source>
        <translation>Trang đã bị sửa ngoài</translation>
    </message>
    <message>
        <source>Gone from the site</source>
        <translation>Mất trên trang</translation>
    </message>
    <message>
        <source>Was there before</source>
        <translation>Có sẵn trên trang</translation>
    </message>
    <message>
        <source>Two approvals</source>
        <translation>Hai bản cùng duyệt</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Chỉ đọc</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Chỉ ở máy này</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Cán bộ phụ trách</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Người duyệt</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Máy đăng tin</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Quản trị</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Giám sát</translation>
    </message>
    <message>
        <source>draft saved %1</source>
        <translation>nháp lưu %1</translation>
    </message>
    <message>
        <source>kept %1, not submitted yet</source>
        <translation>giữ bản %1, chưa trình</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>đã chờ %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>came back with a remark: fix it and submit again</source>
        <translation>bị trả lại kèm lời nhắn: sửa rồi trình lại</translation>
    </message>
    <message>
        <source>goes out now</source>
        <translation>đang lên trang</translation>
    </message>
    <message>
        <source>goes live %1</source>
        <translation>lên trang %1</translation>
    </message>
    <message>
        <source>goes live later</source>
        <translation>sẽ lên trang</translation>
    </message>
    <message>
        <source>not sent in time: publish now, or recall</source>
        <translation>chưa gửi kịp giờ: đăng ngay hoặc thu hồi</translation>
    </message>
    <message>
        <source>being sent to the site</source>
        <translation>đang gửi lên trang</translation>
    </message>
    <message>
        <source>stored; the public page is being checked</source>
        <translation>đã lưu; đang xem lại trang công khai</translation>
    </message>
    <message>
        <source>live since %1</source>
        <translation>lên trang từ %1</translation>
    </message>
    <message>
        <source>live</source>
        <translation>đang trên trang</translation>
    </message>
    <message>
        <source>corrected; first live %1</source>
        <translation>đã đính chính; lên trang từ %1</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>đã đính chính</translation>
    </message>
    <message>
        <source>the page stays and says that it no longer holds</source>
        <translation>trang còn đó và ghi rõ nội dung không còn hiệu lực</translation>
    </message>
    <message>
        <source>taken off the site</source>
        <translation>đã gỡ khỏi trang</translation>
    </message>
    <message>
        <source>somebody changed the page: look and decide</source>
        <translation>có người sửa trang: xem và quyết định</translation>
    </message>
    <message>
        <source>somebody took the page down: look and decide</source>
        <translation>có người gỡ trang: xem và quyết định</translation>
    </message>
    <message>
        <source>online since before this workspace</source>
        <translation>có trên trang từ trước</translation>
    </message>
    <message>
        <source>two approvals did not know of each other: recall one</source>
        <translation>hai lượt duyệt không biết nhau: thu hồi một</translation>
    </message>
    <message>
        <source>needs a newer Tòa Soạn</source>
        <translation>cần Tòa Soạn bản mới hơn</translation>
    </message>
    <message>
        <source>newer draft from %1 on this computer</source>
        <translation>có bản nháp mới hơn lúc %1 ở máy này</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Trang mới</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Đính chính</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Rút bài</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Chuyển hướng</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Gỡ bài</translation>
    </message>
    <message>
        <source>%1, section %2</source>
        <translation>%1, chuyên mục %2</translation>
    </message>
    <message>
        <source>an unknown site</source>
        <translation>một trang không rõ</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between places</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>at once</source>
        <translation>ngay</translation>
    </message>
    <message>
        <source>This is approval %1 of %2: nothing goes out yet, another person approves after you.</source>
        <translation>Đây là lượt duyệt %1 trên %2: chưa gì lên trang, còn một người nữa duyệt sau bạn.</translation>
    </message>
    <message>
        <source>Its time, %1, has passed: after the approval it waits until somebody presses Publish now.</source>
        <translation>Giờ hẹn, %1, đã qua: duyệt xong bài sẽ chờ tới khi có người bấm Đăng ngay.</translation>
    </message>
    <message>
        <source>Goes live on %1, %2.</source>
        <translation>Lên %1, %2.</translation>
    </message>
    <message>
        <source>Replaces the page on %1, %2.</source>
        <translation>Thay trang trên %1, %2.</translation>
    </message>
    <message>
        <source>The page on %1 stays and says, %2, that it no longer holds.</source>
        <translation>Trang trên %1 vẫn còn và ghi, %2, rằng nội dung không còn hiệu lực.</translation>
    </message>
    <message>
        <source>The page on %1 sends its readers elsewhere, %2.</source>
        <translation>Trang trên %1 đưa người đọc sang nơi khác, %2.</translation>
    </message>
    <message>
        <source>Takes the page off %1, %2.</source>
        <translation>Gỡ trang khỏi %1, %2.</translation>
    </message>
    <message>
        <source>Never after %1.</source>
        <translation>Không đăng sau %1.</translation>
    </message>
    <message>
        <source>This computer must be on then.</source>
        <translation>Lúc đó máy này phải đang bật.</translation>
    </message>
    <message>
        <source>An unknown seat</source>
        <translation>Một khóa không rõ của ai</translation>
    </message>
    <message>
        <source>%1 kept a version</source>
        <translation>%1 giữ một bản</translation>
    </message>
    <message>
        <source>%1 submitted it for review</source>
        <translation>%1 trình duyệt</translation>
    </message>
    <message>
        <source>%1 approved it</source>
        <translation>%1 duyệt</translation>
    </message>
    <message>
        <source>%1 recorded an approval on paper</source>
        <translation>%1 ghi nhận duyệt trên giấy</translation>
    </message>
    <message>
        <source>%1 returned it</source>
        <translation>%1 trả lại</translation>
    </message>
    <message>
        <source>%1 recalled it</source>
        <translation>%1 thu hồi</translation>
    </message>
    <message>
        <source>%1 let it go out late</source>
        <translation>%1 cho đăng muộn</translation>
    </message>
    <message>
        <source>%1 held it back, or let it go again</source>
        <translation>%1 giữ lại, hoặc cho gửi tiếp</translation>
    </message>
    <message>
        <source>%1 took over a page that was online before</source>
        <translation>%1 nhận quản lý trang có sẵn</translation>
    </message>
    <message>
        <source>Sending to %1 began</source>
        <translation>Bắt đầu gửi lên %1</translation>
    </message>
    <message>
        <source>Stored on %1: read back, equal to the last byte</source>
        <translation>Đã lên %1: đọc lại, đúng từng byte</translation>
    </message>
    <message>
        <source>Seen on %1 as a citizen sees it</source>
        <translation>Đã xem lại trên %1 như người dân xem</translation>
    </message>
    <message>
        <source>The page on %1 was no longer as stored, or was so again</source>
        <translation>Trang trên %1 không còn như đã lưu, hoặc đã trở lại như cũ</translation>
    </message>
    <message>
        <source>%1 did something this version does not know (%2)</source>
        <translation>%1 làm một việc mà bản này chưa biết (%2)</translation>
    </message>
    <message>
        <source>signed by a seat that the charter does not know</source>
        <translation>ký bằng khóa mà quy chế không có</translation>
    </message>
    <message>
        <source>signed after the person was dismissed</source>
        <translation>ký sau khi đã thôi nhiệm vụ</translation>
    </message>
    <message>
        <source>the person&apos;s role does not allow it</source>
        <translation>vai trò của người này không cho phép</translation>
    </message>
    <message>
        <source>nobody can approve what they submitted themselves</source>
        <translation>không ai được duyệt bài chính mình trình</translation>
    </message>
    <message>
        <source>the same person had approved an earlier step</source>
        <translation>người này đã duyệt một lượt trước</translation>
    </message>
    <message>
        <source>it was another step&apos;s turn</source>
        <translation>chưa tới lượt duyệt này</translation>
    </message>
    <message>
        <source>a newer submission was there already</source>
        <translation>đã có bản trình mới hơn</translation>
    </message>
    <message>
        <source>it names a submission the person had not seen</source>
        <translation>nêu một bản trình mà người ký chưa thấy</translation>
    </message>
    <message>
        <source>the submission had been returned or recalled before</source>
        <translation>bản trình đã bị trả lại hoặc thu hồi từ trước</translation>
    </message>
    <message>
        <source>this seat does not publish on that site</source>
        <translation>khóa này không đăng trên trang đó</translation>
    </message>
    <message>
        <source>its figures make no sense</source>
        <translation>số liệu không hợp lệ</translation>
    </message>
    <message>
        <source>only the keeper writes the charter</source>
        <translation>chỉ người giữ quy chế được ghi quy chế</translation>
    </message>
    <message>
        <source>another version of the charter went before</source>
        <translation>một bản quy chế khác được ưu tiên</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Quá hạn đăng</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Đang giữ lại</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dừng, chờ người</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Đang thử lại</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Chưa xem lại được</translation>
    </message>
    <message>
        <source>Nothing wanted</source>
        <translation>Không cần gửi</translation>
    </message>
    <message>
        <source>Nothing is wanted on %1.</source>
        <translation>Không cần gì trên %1.</translation>
    </message>
    <message>
        <source>Wanted: the approved version on %1, %2.</source>
        <translation>Cần có: bản đã duyệt trên %1, %2.</translation>
    </message>
    <message>
        <source>Wanted: the approved version on %1.</source>
        <translation>Cần có: bản đã duyệt trên %1.</translation>
    </message>
    <message>
        <source>There now: nothing of this post.</source>
        <translation>Hiện có: chưa có gì của tin bài này.</translation>
    </message>
    <message>
        <source>There now: perhaps a part; the next look will tell.</source>
        <translation>Hiện có: có thể mới một phần; lần xem tới sẽ rõ.</translation>
    </message>
    <message>
        <source>There now: the page, equal to the last byte, but not yet seen as a citizen sees it.</source>
        <translation>Hiện có: trang đúng từng byte, nhưng chưa xem lại được như người dân xem.</translation>
    </message>
    <message>
        <source>There now: the page as approved.</source>
        <translation>Hiện có: trang đúng như đã duyệt.</translation>
    </message>
    <message>
        <source>There now: the page, saying that it no longer holds.</source>
        <translation>Hiện có: trang, ghi rõ nội dung không còn hiệu lực.</translation>
    </message>
    <message>
        <source>There now: nothing; it was removed by order.</source>
        <translation>Hiện có: không còn gì; đã gỡ theo lệnh.</translation>
    </message>
    <message>
        <source>There now: a page that somebody changed outside Tòa Soạn.</source>
        <translation>Hiện có: trang bị ai đó sửa ngoài Tòa Soạn.</translation>
    </message>
    <message>
        <source>There now: nothing; somebody took the page down outside Tòa Soạn.</source>
        <translation>Hiện có: không còn gì; có người gỡ trang ngoài Tòa Soạn.</translation>
    </message>
    <message>
        <source>There now: a page from before this workspace.</source>
        <translation>Hiện có: trang có từ trước.</translation>
    </message>
    <message>
        <source>Goes out %1. This computer must be on then.</source>
        <translation>Sẽ gửi %1. Lúc đó máy này phải đang bật.</translation>
    </message>
    <message>
        <source>Waits for its time.</source>
        <translation>Chờ tới giờ.</translation>
    </message>
    <message>
        <source>It did not get through yet.</source>
        <translation>Chưa gửi được.</translation>
    </message>
    <message>
        <source>Goes out now.</source>
        <translation>Đang gửi.</translation>
    </message>
    <message>
        <source>It should have gone out %1, more than two hours ago. It stays here until somebody presses Publish now or Recall.</source>
        <translation>Lẽ ra đã gửi %1, quá hai giờ rồi. Bài nằm đây tới khi có người bấm Đăng ngay hoặc Thu hồi duyệt.</translation>
    </message>
    <message>
        <source>It stays here until somebody presses Publish now or Recall.</source>
        <translation>Bài nằm đây tới khi có người bấm Đăng ngay hoặc Thu hồi duyệt.</translation>
    </message>
    <message>
        <source>Its last moment has passed; it will not go out. Recall it to tidy up.</source>
        <translation>Đã quá thời hạn cuối nên sẽ không gửi. Thu hồi để dọn khỏi đây.</translation>
    </message>
    <message>
        <source>Somebody holds it back. It goes out when it is let go.</source>
        <translation>Có người đang giữ lại. Bài được gửi khi có người cho gửi tiếp.</translation>
    </message>
    <message>
        <source>Two approvals did not know of each other. Recall the one that should not go out.</source>
        <translation>Hai lượt duyệt không biết nhau. Hãy thu hồi bản không nên đăng.</translation>
    </message>
    <message>
        <source>Nothing is done until somebody decides: submit a correction over it, or leave it.</source>
        <translation>Chưa làm gì cho tới khi có người quyết định: trình đính chính, hoặc để nguyên.</translation>
    </message>
    <message>
        <source>The public page is being checked.</source>
        <translation>Đang xem lại trang công khai.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Không cần làm gì.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2, %n try(s) so far)</source>
        <translation>
            <numerusform>%1 (%2, đã thử %n lần)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It waits for a person: put it right, then press Retry.</source>
        <translation>%1 Việc này chờ người xử lý: sửa cho đúng rồi bấm Thử lại.</translation>
    </message>
    <message>
        <source>%1 Next try %2.</source>
        <translation>%1 Thử lại %2.</translation>
    </message>
    <message>
        <source>The settings are as they were.</source>
        <translation>Thiết lập vẫn như cũ.</translation>
    </message>
    <message>
        <source>Nothing on the site was changed.</source>
        <translation>Trang không thay đổi gì.</translation>
    </message>
    <message>
        <source>No newsroom was made.</source>
        <translation>Chưa lập tòa soạn nào.</translation>
    </message>
    <message>
        <source>The site&apos;s folder %1 is not there.</source>
        <translation>Không thấy thư mục %1 của trang.</translation>
    </message>
    <message>
        <source>weekly day of rest</source>
        <translation>ngày nghỉ hằng tuần</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>ngày lễ</translation>
    </message>
    <message>
        <source>off for a holiday that fell on a day of rest</source>
        <translation>nghỉ bù ngày lễ trùng ngày nghỉ hằng tuần</translation>
    </message>
    <message>
        <source>off, another day is worked instead</source>
        <translation>nghỉ, làm bù ngày khác</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Không định kỳ</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Còn hạn</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Hạn hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>Còn %n ngày làm việc</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>Trễ %n ngày làm việc</numerusform>
        </translation>
    </message>
    <message>
        <source>No calendar for %1</source>
        <translation>Chưa có lịch %1</translation>
    </message>
    <message>
        <source>nobody answers for it</source>
        <translation>chưa có người phụ trách</translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>tin mới nhất %1</translation>
    </message>
    <message>
        <source>nothing on the site yet</source>
        <translation>trên trang chưa có gì</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>hạn %1</translation>
    </message>
    <message numerus="yes">
        <source>Something new is owed at most every %n working day(s).</source>
        <translation>
            <numerusform>Chậm nhất %n ngày làm việc phải có một tin mới.</numerusform>
        </translation>
    </message>
    <message>
        <source>This section owes nothing regularly. The keeper of the workspace can set that under Settings, Sections.</source>
        <translation>Chuyên mục này không có định kỳ. Người quản trị đặt được trong Thiết lập, Chuyên mục.</translation>
    </message>
    <message>
        <source>Newest: “%1”, %2, on %3.</source>
        <translation>Mới nhất: “%1”, %2, trên %3.</translation>
    </message>
    <message>
        <source>It was put there without this program; the site shows it.</source>
        <translation>Bài này được đăng không qua chương trình; trang đang hiển thị.</translation>
    </message>
    <message>
        <source>Seen on the site as a citizen sees it.</source>
        <translation>Đã xem lại trên trang như người dân xem.</translation>
    </message>
    <message>
        <source>No post of this section was seen on any site yet.</source>
        <translation>Chưa thấy tin bài nào của chuyên mục này trên trang.</translation>
    </message>
    <message>
        <source>Nobody answers for this section: the keeper is told when it is late.</source>
        <translation>Chuyên mục chưa có người phụ trách: khi trễ, người quản trị được báo.</translation>
    </message>
    <message>
        <source>Told now: %1.</source>
        <translation>Đang báo cho: %1.</translation>
    </message>
    <message>
        <source>The sites were looked at %1.</source>
        <translation>Xem lại các trang lúc %1.</translation>
    </message>
    <message>
        <source>The calendar of this program has no days off for %1 yet; no due day is guessed.</source>
        <translation>Lịch của chương trình chưa có ngày nghỉ năm %1; không đoán hạn.</translation>
    </message>
    <message>
        <source>%1: not counted, %2</source>
        <translation>%1: không tính, %2</translation>
    </message>
    <message>
        <source>%1: the end moves here</source>
        <translation>%1: hạn dời đến đây</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more day(s)</source>
        <translation>
            <numerusform>… và %n ngày nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Due at the end of %1.</source>
        <translation>Hạn đến hết %1.</translation>
    </message>
    <message>
        <source>Nobody is late for days before this rule was made.</source>
        <translation>Không ai bị tính trễ cho những ngày trước khi đặt định kỳ.</translation>
    </message>
    <message>
        <source>Provisional: a yearly notice that is not out yet may move it.</source>
        <translation>Tạm tính: thông báo nghỉ lễ của năm chưa có, hạn có thể thay đổi.</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>Thiếu tiêu đề.</translation>
    </message>
    <message>
        <source>The title is longer than %1 letters; lists and search engines cut it.</source>
        <translation>Tiêu đề dài quá %1 chữ cái; danh sách và máy tìm kiếm sẽ cắt bớt.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Thiếu “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no day or number that can be read.</source>
        <translation>“%1” không phải ngày hay số đọc được.</translation>
    </message>
    <message>
        <source>There is no summary: lists show the title only.</source>
        <translation>Chưa có tóm tắt: danh sách chỉ hiện tiêu đề.</translation>
    </message>
    <message>
        <source>Picture “%1” has no description for those who cannot see it.</source>
        <translation>Ảnh “%1” chưa có mô tả cho người không nhìn được.</translation>
    </message>
    <message>
        <source>%1 works: what was written there came back as it was sent and was taken away again.</source>
        <translation>%1 hoạt động tốt: nội dung thử ghi lên, đọc lại đúng như đã gửi, và đã gỡ đi.</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>Đăng nhập với tên %1 (%2).</translation>
    </message>
    <message>
        <source>This account loses: %1.</source>
        <translation>Tài khoản này làm mất: %1.</translation>
    </message>
    <message>
        <source>An administrator of the site has to make these sections first: %1.</source>
        <translation>Quản trị viên của trang phải tạo trước các chuyên mục: %1.</translation>
    </message>
    <message>
        <source>%1 can be looked at; nothing is ever written there.</source>
        <translation>%1 xem được; không có gì được ghi lên đó.</translation>
    </message>
    <message>
        <source>Nothing was entered; what you typed is still there.</source>
        <translation>Chưa ghi gì; nội dung bạn gõ vẫn còn đó.</translation>
    </message>
    <message>
        <source>The duty is as it was.</source>
        <translation>Nghĩa vụ vẫn như cũ.</translation>
    </message>
    <message>
        <source>It can be put off from tomorrow on for at most %1 days, and %2 times.</source>
        <translation>Chỉ có thể nhắc sau từ ngày mai, tối đa %1 ngày và %2 lần.</translation>
    </message>
    <message>
        <source>A reason is needed: it is signed and stays in the history.</source>
        <translation>Cần có lý do: lý do được ký và lưu trong lịch sử.</translation>
    </message>
    <message>
        <source>%1: the day of the event, which does not count</source>
        <translation>%1: ngày xảy ra, không tính</translation>
    </message>
    <message>
        <source>%1: day %2</source>
        <translation>%1: ngày thứ %2</translation>
    </message>
    <message>
        <source>Rule “%1”, which this program does not know</source>
        <translation>Quy định “%1”, chương trình này chưa biết</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n giờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n ngày làm việc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n tháng</numerusform>
        </translation>
    </message>
    <message>
        <source>Must come down</source>
        <translation>Phải gỡ xuống</translation>
    </message>
    <message>
        <source>Came down too soon</source>
        <translation>Bị gỡ quá sớm</translation>
    </message>
    <message>
        <source>There is time</source>
        <translation>Còn thời gian</translation>
    </message>
    <message>
        <source>No rule for that day</source>
        <translation>Chưa có quy định cho ngày đó</translation>
    </message>
    <message>
        <source>Waits for what comes before</source>
        <translation>Chờ bước trước</translation>
    </message>
    <message>
        <source>To be looked through</source>
        <translation>Cần rà soát</translation>
    </message>
    <message>
        <source>Correct; look again by %1</source>
        <translation>Đúng; rà soát lại trước %1</translation>
    </message>
    <message>
        <source>Done in time</source>
        <translation>Đúng hạn</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>Đăng muộn</translation>
    </message>
    <message numerus="yes">
        <source>Done %n working day(s) late</source>
        <translation>
            <numerusform>Muộn %n ngày làm việc</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã khép</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>đăng %1</translation>
    </message>
    <message>
        <source>draft begun</source>
        <translation>đang soạn</translation>
    </message>
    <message>
        <source>put off until %1</source>
        <translation>nhắc sau đến %1</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>chưa kiểm chứng</translation>
    </message>
    <message>
        <source>It had to be on the site by %1.</source>
        <translation>Lẽ ra phải có trên trang chậm nhất %1.</translation>
    </message>
    <message>
        <source>It has to be on the site by the end of %1.</source>
        <translation>Phải có trên trang chậm nhất hết %1.</translation>
    </message>
    <message>
        <source>No rule says by when: on that day none was in force. Correct it, or set a day yourself.</source>
        <translation>Không có quy định nào nêu thời hạn: ngày đó chưa có quy định có hiệu lực. Hãy sửa lại, hoặc tự đặt ngày.</translation>
    </message>
    <message>
        <source>Its time begins when the post before it is seen on the site.</source>
        <translation>Thời hạn bắt đầu khi tin của bước trước có trên trang.</translation>
    </message>
    <message>
        <source>Citizens have found it since %1.</source>
        <translation>Người dân xem được từ %1.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Đã xong.</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>Đã khép.</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Đã khép: %1</translation>
    </message>
    <message>
        <source>Two rules contradict each other. Both are named below; the stricter day counts until somebody decides.</source>
        <translation>Hai quy định mâu thuẫn nhau. Cả hai được nêu bên dưới; tạm tính theo ngày chặt hơn cho đến khi có người quyết định.</translation>
    </message>
    <message>
        <source>The law says “at once” and gives no number; the day is our suggestion.</source>
        <translation>Luật ghi “ngay” mà không nêu số ngày; ngày này là gợi ý của chương trình.</translation>
    </message>
    <message>
        <source>A draft was begun for it; it counts once citizens can see it.</source>
        <translation>Đã bắt đầu soạn tin; việc này hoàn thành khi người dân xem được.</translation>
    </message>
    <message>
        <source>“%1” is to settle it; it counts once citizens can see it.</source>
        <translation>“%1” sẽ thực hiện việc này; hoàn thành khi người dân xem được.</translation>
    </message>
    <message>
        <source>If it were published today, the time it gives to people would end on %1.</source>
        <translation>Nếu đăng hôm nay, thời hạn dành cho người dân sẽ hết vào %1.</translation>
    </message>
    <message>
        <source>The time it gives to people ends on %1.</source>
        <translation>Thời hạn dành cho người dân hết vào %1.</translation>
    </message>
    <message>
        <source>It had to stay until %1 and is no longer there.</source>
        <translation>Phải giữ trên trang đến %1 nhưng nay không còn.</translation>
    </message>
    <message>
        <source>It must stay until %1.</source>
        <translation>Phải giữ trên trang đến %1.</translation>
    </message>
    <message>
        <source>It had to come down by %1.</source>
        <translation>Lẽ ra phải gỡ chậm nhất %1.</translation>
    </message>
    <message>
        <source>It must come down by %1.</source>
        <translation>Phải gỡ chậm nhất %1.</translation>
    </message>
    <message>
        <source>Look it through by %1 and say that it is still correct.</source>
        <translation>Hãy rà soát trước %1 và xác nhận là vẫn đúng.</translation>
    </message>
    <message>
        <source>Put off until %1: %2</source>
        <translation>Nhắc sau đến %1: %2</translation>
    </message>
    <message>
        <source>What comes next is not registered yet: %1.</source>
        <translation>Bước tiếp theo chưa được ghi: %1.</translation>
    </message>
    <message>
        <source>Nobody answers for it: put it into a section that has a responsible person.</source>
        <translation>Chưa có ai phụ trách: hãy đưa vào chuyên mục có người phụ trách.</translation>
    </message>
    <message>
        <source>Registered by %1 on %2.</source>
        <translation>%1 ghi lúc %2.</translation>
    </message>
    <message>
        <source>No text is named.</source>
        <translation>Chưa nêu văn bản nào.</translation>
    </message>
    <message>
        <source>practice, no law in force</source>
        <translation>thông lệ, không có quy định hiện hành</translation>
    </message>
    <message>
        <source>rule of this agency</source>
        <translation>quy định của cơ quan</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Hạn: %1</translation>
    </message>
    <message>
        <source>Due on %1, as a person set it</source>
        <translation>Hạn: %1, do người đặt</translation>
    </message>
    <message>
        <source>Open to people until %1</source>
        <translation>Người dân có thời hạn đến %1</translation>
    </message>
    <message>
        <source>Must stay until %1</source>
        <translation>Phải giữ đến %1</translation>
    </message>
    <message>
        <source>Must come down by %1</source>
        <translation>Phải gỡ chậm nhất %1</translation>
    </message>
    <message>
        <source>To be looked through by %1</source>
        <translation>Rà soát trước %1</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 sau %2</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%1 trước %2</translation>
    </message>
    <message>
        <source>Was due on %1</source>
        <translation>Đã quá hạn từ %1</translation>
    </message>
    <message>
        <source>two rules contradict each other</source>
        <translation>hai quy định mâu thuẫn</translation>
    </message>
    <message>
        <source>%1 answers for it</source>
        <translation>%1 phụ trách</translation>
    </message>
    <message>
        <source>Law, verified</source>
        <translation>Luật đã kiểm chứng</translation>
    </message>
    <message>
        <source>Rule of the agency</source>
        <translation>Quy định của cơ quan</translation>
    </message>
    <message>
        <source>Law, not verified</source>
        <translation>Luật chưa kiểm chứng</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Thông lệ</translation>
    </message>
    <message>
        <source>a quote that never ends, or too many columns</source>
        <translation>ngoặc kép không đóng, hoặc thừa cột</translation>
    </message>
    <message>
        <source>the column “%1” is empty</source>
        <translation>cột “%1” để trống</translation>
    </message>
    <message>
        <source>%1 is no day</source>
        <translation>%1 không phải là ngày</translation>
    </message>
    <message>
        <source>the working days of the year of %1 are not known</source>
        <translation>chưa có lịch làm việc của năm trong %1</translation>
    </message>
    <message>
        <source>no rule is called %1</source>
        <translation>không có quy định nào mang mã %1</translation>
    </message>
    <message>
        <source>the rule %1 names no time for that day</source>
        <translation>quy định %1 không nêu thời hạn cho ngày đó</translation>
    </message>
    <message>
        <source>no section is called %1</source>
        <translation>không có chuyên mục nào tên là %1</translation>
    </message>
    <message>
        <source>%1 is not as it must be</source>
        <translation>%1 chưa đúng cách viết</translation>
    </message>
    <message>
        <source>it is there already: %1</source>
        <translation>đã có rồi: %1</translation>
    </message>
    <message>
        <source>Page is gone</source>
        <translation>Trang không còn</translation>
    </message>
    <message>
        <source>Page was changed</source>
        <translation>Trang bị sửa</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>Tệp không còn</translation>
    </message>
    <message>
        <source>File was changed</source>
        <translation>Tệp bị thay</translation>
    </message>
    <message>
        <source>Link leads nowhere</source>
        <translation>Liên kết hỏng</translation>
    </message>
    <message>
        <source>Nobody answers behind the link</source>
        <translation>Liên kết không trả lời</translation>
    </message>
    <message>
        <source>Still shown as open</source>
        <translation>Vẫn hiện là còn hạn</translation>
    </message>
    <message>
        <source>Certificate runs out</source>
        <translation>Chứng thư sắp hết hạn</translation>
    </message>
    <message>
        <source>Certificate is refused</source>
        <translation>Chứng thư bị từ chối</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>Our page is no longer there. If nobody took it down on purpose, publish it again.</source>
        <translation>Trang đã đăng không còn nữa. Nếu không ai chủ ý gỡ, hãy đăng lại.</translation>
    </message>
    <message>
        <source>The page no longer shows what was approved. Ask who changed it; a correction puts the approved words back.</source>
        <translation>Trang không còn đúng nội dung đã duyệt. Hãy hỏi ai đã sửa; một lần đính chính sẽ đưa lại nội dung đã duyệt.</translation>
    </message>
    <message>
        <source>Citizens cannot open this file. Attach it again and submit a correction.</source>
        <translation>Người dân không mở được tệp này. Hãy đính kèm lại và gửi đính chính.</translation>
    </message>
    <message>
        <source>The file on the site is not the one that was approved.</source>
        <translation>Tệp trên trang không phải tệp đã duyệt.</translation>
    </message>
    <message>
        <source>A link in our text leads to a page that is gone.</source>
        <translation>Một liên kết trong bài dẫn đến trang không còn.</translation>
    </message>
    <message>
        <source>Nobody has answered there for days.</source>
        <translation>Nơi đó không trả lời đã nhiều ngày.</translation>
    </message>
    <message>
        <source>Its closing day was %1, and it still reads as if it were open.</source>
        <translation>Đã hết hạn từ %1 mà trang vẫn hiện như còn hạn.</translation>
    </message>
    <message>
        <source>The certificate of the web server ends on %1. Whoever runs the server has to renew it; browsers warn people off afterwards.</source>
        <translation>Chứng thư của máy chủ web hết hạn %1. Người quản trị máy chủ phải gia hạn; sau ngày đó trình duyệt sẽ cảnh báo người dân.</translation>
    </message>
    <message>
        <source>Browsers warn people off this site. Whoever runs the server has to renew the certificate.</source>
        <translation>Trình duyệt đang cảnh báo người dân về trang này. Người quản trị máy chủ phải gia hạn chứng thư.</translation>
    </message>
    <message>
        <source>The site says: %1</source>
        <translation>Máy chủ trả lời: %1</translation>
    </message>
    <message>
        <source>Found %1, still so %2.</source>
        <translation>Phát hiện %1, vẫn vậy lúc %2.</translation>
    </message>
    <message>
        <source>How often a section is updated</source>
        <translation>Nhịp cập nhật chuyên mục</translation>
    </message>
    <message>
        <source>The report was not saved; it can be made again at any time.</source>
        <translation>Báo cáo chưa được lưu; có thể lập lại bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>Exempt until %1</source>
        <translation>Tạm miễn đến %1</translation>
    </message>
    <message>
        <source>Exempt until %1: %2. Nobody is reminded until then.</source>
        <translation>Tạm miễn đến %1: %2. Đến ngày đó không ai bị nhắc.</translation>
    </message>
    <message>
        <source>rule</source>
        <comment>column of a register</comment>
        <translation>quy tắc</translation>
    </message>
    <message>
        <source>date</source>
        <comment>column of a register</comment>
        <translation>ngày</translation>
    </message>
    <message>
        <source>title</source>
        <comment>column of a register</comment>
        <translation>trích yếu</translation>
    </message>
    <message>
        <source>section</source>
        <comment>column of a register</comment>
        <translation>chuyên mục</translation>
    </message>
    <message>
        <source>off for a holiday on a day of rest (%1)</source>
        <translation>nghỉ bù cho ngày lễ %1</translation>
    </message>
    <message>
        <source>off, %1 is worked instead</source>
        <translation>nghỉ, làm bù vào %1</translation>
    </message>
    <message>
        <source>worked instead of %1</source>
        <translation>làm bù cho %1</translation>
    </message>
    <message>
        <source>The agency&apos;s notice for %1 would not fit any more. Take that one back first.</source>
        <translation>Thông báo cơ quan đã ghi cho năm %1 sẽ không còn khớp. Hãy rút thông báo đó trước.</translation>
    </message>
    <message>
        <source>the year %1 is there twice, or the year before it is not known yet</source>
        <translation>năm %1 bị ghi hai lần, hoặc năm liền trước chưa có lịch</translation>
    </message>
    <message>
        <source>the year comes first, such as “năm 2027”</source>
        <translation>phải ghi năm trước, ví dụ “năm 2027”</translation>
    </message>
    <message>
        <source>number and day of the notice are missing; they stand behind “nguồn:”</source>
        <translation>thiếu số và ngày của thông báo; hãy ghi sau “nguồn:”</translation>
    </message>
    <message>
        <source>“%1” is neither a holiday nor a swap</source>
        <translation>“%1” không phải ngày lễ, cũng không phải hoán đổi</translation>
    </message>
    <message>
        <source>%1 is no day of that year</source>
        <translation>%1 không phải một ngày của năm đó</translation>
    </message>
    <message>
        <source>it cannot be told which days are meant by “%1”</source>
        <translation>không rõ “%1” là những ngày nào</translation>
    </message>
    <message>
        <source>nothing is said about %1</source>
        <translation>chưa ghi gì cho năm %1</translation>
    </message>
    <message>
        <source>these cannot be all the days off for %1; weekends and days in lieu are counted in</source>
        <translation>đây không thể là toàn bộ kỳ nghỉ %1; phải tính cả ngày nghỉ hằng tuần và ngày nghỉ bù</translation>
    </message>
    <message>
        <source>“%1” is said twice</source>
        <translation>“%1” bị ghi hai lần</translation>
    </message>
    <message>
        <source>%1 is no working day that can be taken off</source>
        <translation>%1 không phải ngày làm việc có thể nghỉ hoán đổi</translation>
    </message>
    <message>
        <source>%1 is no day of rest that can be worked instead</source>
        <translation>%1 không phải ngày nghỉ có thể làm bù</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Dòng %1: %2.</translation>
    </message>
    <message>
        <source>No section is looked at there yet.</source>
        <translation>Chưa theo dõi chuyên mục nào ở đó.</translation>
    </message>
    <message>
        <source>The site asks programs not to read that page (robots.txt).</source>
        <translation>Trang đề nghị các chương trình không đọc địa chỉ đó (robots.txt).</translation>
    </message>
    <message>
        <source>What is at that address is no feed.</source>
        <translation>Địa chỉ đó không phải nguồn tin RSS hay Atom.</translation>
    </message>
    <message>
        <source>Nothing on the page fits the selectors.</source>
        <translation>Không có gì trên trang khớp với bộ chọn.</translation>
    </message>
    <message>
        <source>There are items, but no date can be read.</source>
        <translation>Có tin, nhưng không đọc được ngày nào.</translation>
    </message>
    <message>
        <source>There is no page at %1.</source>
        <translation>Không có trang nào tại %1.</translation>
    </message>
    <message>
        <source>The site does not show that page (HTTP %1).</source>
        <translation>Trang không cho xem địa chỉ đó (HTTP %1).</translation>
    </message>
    <message>
        <source>Nothing is there yet.</source>
        <translation>Chưa có tin nào.</translation>
    </message>
    <message>
        <source>Cannot be looked at. %1</source>
        <translation>Không xem được. %1</translation>
    </message>
    <message>
        <source>Newest: “%1”. It shows no exact day and counts from when it was first seen.</source>
        <translation>Mới nhất: “%1”. Trang không ghi ngày cụ thể nên tính từ lần đầu nhìn thấy.</translation>
    </message>
    <message>
        <source>Newest: “%1”, %2.</source>
        <translation>Mới nhất: “%1”, %2.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8: save it as “CSV UTF-8” and try again.</source>
        <translation>Tệp không ở dạng UTF-8: hãy lưu thành “CSV UTF-8” rồi thử lại.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be read: save it as .xlsx or “CSV UTF-8” and try again.</source>
        <translation>Chưa đọc được loại tệp này: hãy lưu thành .xlsx hoặc “CSV UTF-8” rồi thử lại.</translation>
    </message>
    <message>
        <source>The file is damaged or was not saved to its end: save it again and try again.</source>
        <translation>Tệp bị hỏng hoặc chưa lưu xong: hãy lưu lại rồi thử lại.</translation>
    </message>
    <message>
        <source>The file is too large: divide the register by year and try again.</source>
        <translation>Tệp quá lớn: hãy chia sổ theo năm rồi thử lại.</translation>
    </message>
    <message>
        <source>The workbook has no sheet that can be read.</source>
        <translation>Sổ không có trang tính nào đọc được.</translation>
    </message>
    <message>
        <source>None of the first 20 lines names the columns; these are missing: %1.</source>
        <translation>Không dòng nào trong 20 dòng đầu ghi tên các cột; còn thiếu: %1.</translation>
    </message>
    <message numerus="yes">
        <source>By the common rule something new is owed at most every %n working day(s).</source>
        <translation>
            <numerusform>Theo quy định chung, chậm nhất %n ngày làm việc phải có một tin mới.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::SettingsPage</name>
    <message>
        <source>Only %1, who keeps this workspace, can change this.</source>
        <translation>Chỉ %1, người quản trị tòa soạn, sửa được mục này.</translation>
    </message>
</context>
<context>
    <name>toasoan::SettingsView</name>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Chuyên mục</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Trang đích</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Lịch làm việc</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Máy này</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Nhắc việc</translation>
    </message>
</context>
<context>
    <name>toasoan::SheetView</name>
    <message>
        <source>The page as it will be printed</source>
        <translation>Trang báo cáo như khi in</translation>
    </message>
</context>
<context>
    <name>toasoan::Sidebar</name>
    <message>
        <source>Views</source>
        <translation>Các mục</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Tin bài</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Duyệt</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Hộp gửi</translation>
    </message>
    <message>
        <source>%1, %2 to act on</source>
        <translation>%1, %2 việc cần làm</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Nghĩa vụ công bố</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
</context>
<context>
    <name>toasoan::SignInSheet</name>
    <message>
        <source>Who is working now?</source>
        <translation>Ai đang làm việc?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Dùng mật khẩu</translation>
    </message>
    <message>
        <source>A six-digit PIN makes it quick to come back after a break or after a colleague, until this program ends. It never replaces the passphrase for good.</source>
        <translation>Mã PIN sáu chữ số giúp vào lại nhanh sau khi nghỉ hoặc sau đồng nghiệp, cho tới khi tắt chương trình. Mã PIN không thay hẳn mật khẩu.</translation>
    </message>
    <message>
        <source>PIN, six digits</source>
        <translation>Mã PIN, sáu chữ số</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation>Dùng mã PIN này</translation>
    </message>
    <message>
        <source>This is a demonstration: the passphrase of everybody is “demo”.</source>
        <translation>Đây là bản dùng thử: mật khẩu của mọi người là “demo”.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Mã PIN</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation>Dùng mã PIN</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Đang mở…</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Chào %1</translation>
    </message>
</context>
<context>
    <name>toasoan::SigningBar</name>
    <message>
        <source>Sign</source>
        <translation>Ký</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Passphrase or PIN of %1:</source>
        <translation>Mật khẩu hoặc mã PIN của %1:</translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation>Mật khẩu của %1:</translation>
    </message>
</context>
<context>
    <name>toasoan::SiteDialog</name>
    <message>
        <source>Add a site</source>
        <translation>Thêm trang đích</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
</context>
<context>
    <name>toasoan::SiteForm</name>
    <message>
        <source>User name on the site</source>
        <translation>Tên đăng nhập trên trang</translation>
    </message>
    <message>
        <source>Password (empty: as before)</source>
        <translation>Mật khẩu (bỏ trống: như cũ)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>A folder on this computer</source>
        <translation>Thư mục trên máy này</translation>
    </message>
    <message>
        <source>A server by FTP</source>
        <translation>Máy chủ qua FTP</translation>
    </message>
    <message>
        <source>WordPress</source>
        <translation>WordPress</translation>
    </message>
    <message>
        <source>Kind of site</source>
        <translation>Loại trang</translation>
    </message>
    <message>
        <source>Name of the site, as its visitors know it</source>
        <translation>Tên trang, như người xem vẫn gọi</translation>
    </message>
    <message>
        <source>Address on the web, where people read it</source>
        <translation>Địa chỉ trên mạng, nơi người dân đọc</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Folder of the site</source>
        <translation>Thư mục của trang</translation>
    </message>
    <message>
        <source>Folder that the web server shows</source>
        <translation>Thư mục mà máy chủ web hiển thị</translation>
    </message>
    <message>
        <source>The server has no encryption: send the password and the pages openly</source>
        <translation>Máy chủ không mã hóa: gửi mật khẩu và trang ở dạng ai cũng đọc được</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Máy chủ</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Cổng</translation>
    </message>
    <message>
        <source>Folder on the server</source>
        <translation>Thư mục trên máy chủ</translation>
    </message>
    <message>
        <source>The site needs a name.</source>
        <translation>Trang cần có tên.</translation>
    </message>
    <message>
        <source>Choose the folder of the site.</source>
        <translation>Hãy chọn thư mục của trang.</translation>
    </message>
    <message>
        <source>Name the server.</source>
        <translation>Hãy ghi tên máy chủ.</translation>
    </message>
    <message>
        <source>Give the address of the WordPress site.</source>
        <translation>Hãy ghi địa chỉ trang WordPress.</translation>
    </message>
    <message>
        <source>Give the user name on the site.</source>
        <translation>Hãy ghi tên đăng nhập trên trang.</translation>
    </message>
    <message>
        <source>Only watch (others publish it)</source>
        <translation>Chỉ theo dõi (nơi khác đăng)</translation>
    </message>
    <message>
        <source>Give the address of the site.</source>
        <translation>Hãy ghi địa chỉ của trang.</translation>
    </message>
</context>
<context>
    <name>toasoan::SitesPage</name>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Mật khẩu cho %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <comment>user name on the site</comment>
        <translation>Mật khẩu của %1</translation>
    </message>
    <message>
        <source>Kept on this computer only, in the system&apos;s keychain where there is one. For WordPress: an application password.</source>
        <translation>Chỉ giữ trên máy này, trong kho khóa của hệ thống nếu có. Với WordPress: dùng mật khẩu ứng dụng.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Trang đích</translation>
    </message>
    <message>
        <source>Add a site…</source>
        <translation>Thêm trang…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Thử</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>Mật khẩu…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Ngừng dùng</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Dùng lại</translation>
    </message>
    <message>
        <source>retired: nothing is put there any more</source>
        <translation>đã ngừng: không đăng lên đây nữa</translation>
    </message>
    <message>
        <source>WordPress</source>
        <translation>WordPress</translation>
    </message>
    <message>
        <source>FTP, %1</source>
        <translation>FTP, %1</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>thư mục %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Đã thêm: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Đã sửa: %1</translation>
    </message>
    <message>
        <source>The password is kept on this computer.</source>
        <translation>Mật khẩu đã được giữ trên máy này.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Đang thử…</translation>
    </message>
    <message>
        <source>In use again: %1</source>
        <translation>Dùng lại: %1</translation>
    </message>
    <message>
        <source>Retired: %1. What is there stays.</source>
        <translation>Đã ngừng dùng: %1. Những gì đang có trên trang vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>What is looked at on %1</source>
        <translation>Nơi xem tin của %1</translation>
    </message>
    <message>
        <source>This program knows by itself what is newest in a section of this site. Where the site has its news elsewhere, name the place.</source>
        <translation>Chương trình tự biết tin mới nhất trong từng chuyên mục của trang này. Nếu trang để tin ở nơi khác, hãy chỉ rõ nơi đó.</translation>
    </message>
    <message>
        <source>Where approved posts are put, and sites of others that are only looked at. A trial writes something harmless, reads it back and takes it away again; where a site is looked at, it says what is newest.</source>
        <translation>Nơi đăng các tin bài đã duyệt, và những trang của nơi khác chỉ để theo dõi. Khi thử, chương trình ghi một tệp vô hại, đọc lại rồi gỡ ngay; với nơi được theo dõi thì cho biết tin mới nhất.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kết quả xem thử</translation>
    </message>
    <message>
        <source>Look at…</source>
        <translation>Nơi xem tin…</translation>
    </message>
    <message>
        <source>Name feeds or pages on which sections of this site are looked at</source>
        <translation>Chỉ rõ nguồn tin hoặc trang để xem từng chuyên mục</translation>
    </message>
    <message>
        <source>retired: nothing is looked at any more</source>
        <translation>ngừng dùng: không theo dõi nữa</translation>
    </message>
    <message>
        <source>only watched</source>
        <translation>chỉ theo dõi</translation>
    </message>
    <message>
        <source>Press Change and choose what.</source>
        <translation>Hãy bấm Sửa rồi chọn nơi cần xem.</translation>
    </message>
    <message>
        <source>Nothing on the site was changed.</source>
        <translation>Trang không thay đổi gì.</translation>
    </message>
    <message>
        <source>No section of %1 can be looked at; why stands below the list.</source>
        <translation>Không xem được chuyên mục nào của %1; lý do ghi bên dưới danh sách.</translation>
    </message>
    <message>
        <source>Correct what is looked at, then try again.</source>
        <translation>Hãy sửa nơi xem tin rồi thử lại.</translation>
    </message>
    <message>
        <source>Seen on %1, %2:</source>
        <translation>Đã xem trên %1, %2:</translation>
    </message>
</context>
<context>
    <name>toasoan::SourceEditor</name>
    <message>
        <source>Text of the post</source>
        <translation>Nội dung tin bài</translation>
    </message>
</context>
<context>
    <name>toasoan::SubmitDialog</name>
    <message>
        <source>Submit the correction</source>
        <translation>Trình đính chính</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Trình duyệt</translation>
    </message>
    <message>
        <source>Ask for withdrawal</source>
        <translation>Đề nghị rút</translation>
    </message>
    <message>
        <source>Ask for removal</source>
        <translation>Đề nghị gỡ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Not filled in yet, or not readable: %1. It can be submitted like this; the reviewer sees it.</source>
        <translation>Chưa điền, hoặc chưa đọc được: %1. Vẫn trình được; người duyệt sẽ thấy.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Đăng ở đâu</translation>
    </message>
    <message>
        <source>in the section %1</source>
        <translation>trong chuyên mục %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>As soon as it is approved</source>
        <translation>Ngay khi được duyệt</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Không trước</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Urgent: one approval is enough now; a second review is owed within one working day</source>
        <translation>Khẩn: bây giờ chỉ cần một lượt duyệt; lượt thứ hai phải có trong một ngày làm việc</translation>
    </message>
    <message>
        <source>What was corrected (the public reads this on the page)</source>
        <translation>Đã đính chính gì (công khai trên trang)</translation>
    </message>
    <message>
        <source>Why it no longer holds (the public reads this on the page)</source>
        <translation>Vì sao không còn hiệu lực (công khai trên trang)</translation>
    </message>
    <message>
        <source>Why it has to go (for the reviewer and the history)</source>
        <translation>Vì sao phải gỡ (cho người duyệt và lịch sử)</translation>
    </message>
    <message>
        <source>That moment has passed.</source>
        <translation>Thời điểm đó đã qua.</translation>
    </message>
    <message>
        <source>Time of the agency: %1. This computer must be on then.</source>
        <translation>Giờ của cơ quan: %1. Lúc đó máy này phải đang bật.</translation>
    </message>
    <message>
        <source>Time of the agency: %1.</source>
        <translation>Giờ của cơ quan: %1.</translation>
    </message>
    <message>
        <source>No site is chosen.</source>
        <translation>Chưa chọn trang nào.</translation>
    </message>
    <message>
        <source>The public note is still empty.</source>
        <translation>Lời công khai còn trống.</translation>
    </message>
</context>
<context>
    <name>toasoan::TestMailDialog</name>
    <message>
        <source>Send a test message</source>
        <translation>Gửi thư thử</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>To which address</source>
        <translation>Gửi tới địa chỉ</translation>
    </message>
    <message>
        <source>A short message goes out now, by the way that is set up. It says that nothing needs to be done.</source>
        <translation>Một thư ngắn được gửi ngay theo đường đã thiết lập. Thư ghi rõ là không cần làm gì thêm.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>“%1” không phải địa chỉ thư điện tử.</translation>
    </message>
</context>
<context>
    <name>toasoan::TimeWords</name>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>ngày mai</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hôm qua</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, then day and month as digits</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, then clock</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>chưa tới một phút</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n giờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>offset from UTC, then name of the zone</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>toasoan::TimerCard</name>
    <message>
        <source>Reminding</source>
        <translation>Nhắc trên màn hình</translation>
    </message>
    <message>
        <source>An open window reminds those who work at this computer by itself. With this switched on, notices of what is due also come on working mornings on which nobody opens it, and mail goes out if it is set up below. Quiet hours and days off are kept.</source>
        <translation>Cửa sổ đang mở thì tự nhắc người dùng máy này. Bật mục này thì vào sáng ngày làm việc, dù không ai mở cửa sổ, vẫn có thông báo về việc đến hạn, và thư được gửi nếu đã thiết lập ở dưới. Giờ yên tĩnh và ngày nghỉ vẫn được giữ.</translation>
    </message>
    <message>
        <source>&amp;Remind on working mornings while the window is closed</source>
        <translation>&amp;Nhắc vào sáng ngày làm việc khi cửa sổ đã đóng</translation>
    </message>
    <message>
        <source>The program toasoanctl is not installed on this computer.</source>
        <translation>Máy này chưa cài chương trình toasoanctl.</translation>
    </message>
    <message>
        <source>This computer reminds by itself from now on.</source>
        <translation>Từ nay máy này tự nhắc.</translation>
    </message>
    <message>
        <source>This computer no longer reminds by itself.</source>
        <translation>Máy này không tự nhắc nữa.</translation>
    </message>
</context>
<context>
    <name>toasoan::TopBar</name>
    <message>
        <source>New post</source>
        <translation>Tin bài mới</translation>
    </message>
    <message>
        <source>Search all posts…</source>
        <translation>Tìm trong mọi tin bài…</translation>
    </message>
    <message>
        <source>Search all posts</source>
        <translation>Tìm trong mọi tin bài</translation>
    </message>
    <message>
        <source>Search all posts (Ctrl+Shift+F)</source>
        <translation>Tìm trong mọi tin bài (Ctrl+Shift+F)</translation>
    </message>
</context>
<context>
    <name>toasoan::WatchSources</name>
    <message>
        <source>Not looked at here</source>
        <translation>Không theo dõi ở đây</translation>
    </message>
    <message>
        <source>A feed (RSS, Atom)</source>
        <translation>Nguồn tin (RSS, Atom)</translation>
    </message>
    <message>
        <source>A site map</source>
        <translation>Sơ đồ trang (sitemap)</translation>
    </message>
    <message>
        <source>A page with a list</source>
        <translation>Trang có danh sách</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Một trang</translation>
    </message>
    <message>
        <source>Choose what of the site is looked at for this section. What robots.txt asks for, and pauses, are kept.</source>
        <translation>Chọn nơi trên trang để xem tin của chuyên mục này. Chương trình luôn tuân theo robots.txt và giãn cách giữa các lần xem.</translation>
    </message>
    <message>
        <source>One feed or site map may serve several sections: name the beginning of their addresses.</source>
        <translation>Một nguồn tin hay sơ đồ trang dùng được cho nhiều chuyên mục: hãy ghi phần đầu của địa chỉ.</translation>
    </message>
    <message>
        <source>Selectors as in CSS, such as “ul.news &gt; li”. Left empty: the first link of an item, its words, and the first date beside them.</source>
        <translation>Bộ chọn viết như CSS, ví dụ “ul.news &gt; li”. Để trống: lấy liên kết đầu tiên của mỗi tin, chữ của liên kết đó và ngày đầu tiên bên cạnh.</translation>
    </message>
    <message>
        <source>The page itself is what the section owes. Without a date it counts from when it was first seen, and again when its words change.</source>
        <translation>Chính trang này là nội dung phải công khai. Nếu không ghi ngày, trang được tính từ lần đầu nhìn thấy và tính lại khi nội dung thay đổi.</translation>
    </message>
    <message>
        <source>Sections of this newsroom</source>
        <translation>Chuyên mục của tòa soạn</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Only addresses beginning with</source>
        <translation>Chỉ địa chỉ bắt đầu bằng</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>Cách viết ngày</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Xem ở đâu</translation>
    </message>
    <message>
        <source>%1: give the address that is looked at.</source>
        <translation>%1: hãy ghi địa chỉ cần xem.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>section, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose at least one section and what is looked at for it.</source>
        <translation>Hãy chọn ít nhất một chuyên mục và nơi xem tin của chuyên mục đó.</translation>
    </message>
    <message>
        <source>that is no address on the web.</source>
        <translation>đó không phải địa chỉ web.</translation>
    </message>
    <message>
        <source>the beginning of addresses starts with “/”.</source>
        <translation>phần đầu của địa chỉ phải bắt đầu bằng “/”.</translation>
    </message>
    <message>
        <source>say what each item of the list is.</source>
        <translation>hãy ghi bộ chọn của từng tin trong danh sách.</translation>
    </message>
    <message>
        <source>the selector “%1” cannot be read.</source>
        <translation>không đọc được bộ chọn “%1”.</translation>
    </message>
    <message>
        <source>The part that counts (CSS)</source>
        <translation>Phần nội dung (CSS)</translation>
    </message>
    <message>
        <source>Each item (CSS)</source>
        <translation>Từng tin (CSS)</translation>
    </message>
    <message>
        <source>Its link (CSS)</source>
        <translation>Liên kết của tin (CSS)</translation>
    </message>
    <message>
        <source>The title (CSS)</source>
        <translation>Tiêu đề (CSS)</translation>
    </message>
    <message>
        <source>Its title (CSS)</source>
        <translation>Tiêu đề của tin (CSS)</translation>
    </message>
    <message>
        <source>The date (CSS)</source>
        <translation>Ngày (CSS)</translation>
    </message>
    <message>
        <source>Its date (CSS)</source>
        <translation>Ngày của tin (CSS)</translation>
    </message>
</context>
<context>
    <name>toasoan::WeekStrip</name>
    <message>
        <source>What is due in the next days</source>
        <translation>Việc đến hạn trong những ngày tới</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <extracomment>how many publications are due on a day</extracomment>
        <translation>
            <numerusform>%n việc</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Mọi ngày</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n due</source>
        <translation>
            <numerusform>%1: %n việc</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::YearNoticeDialog</name>
    <message numerus="yes">
        <source>%n day(s) of rest are worked instead.</source>
        <translation>
            <numerusform>%n ngày nghỉ phải làm bù.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign the notice</source>
        <translation>Ký thông báo</translation>
    </message>
    <message>
        <source>Yearly notice</source>
        <translation>Thông báo nghỉ lễ</translation>
    </message>
    <message>
        <source>Type or paste what the notice says: its number and day, the whole breaks of Tết and Quốc khánh, and days that are swapped. Everybody&apos;s due days follow it once it is signed.</source>
        <translation>Gõ hoặc dán nội dung thông báo: số và ngày ban hành, toàn bộ kỳ nghỉ Tết và Quốc khánh, các ngày hoán đổi. Sau khi ký, hạn của mọi việc được tính theo thông báo này.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>For example (an invented notice)</source>
        <translation>Ví dụ (thông báo giả định)</translation>
    </message>
    <message>
        <source>The notice, one thing a line</source>
        <translation>Nội dung thông báo, mỗi ý một dòng</translation>
    </message>
    <message>
        <source>What it makes of the year</source>
        <translation>Lịch của năm theo thông báo</translation>
    </message>
    <message>
        <source>Nothing is typed yet. Below is how it is written; marks and capitals do not matter.</source>
        <translation>Chưa ghi gì. Cách viết như ví dụ bên cạnh; dấu và chữ hoa không quan trọng.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n holiday(s), days in lieu and swapped days off.</source>
        <translation>
            <numerusform>%1: %n ngày nghỉ lễ, nghỉ bù và hoán đổi.</numerusform>
        </translation>
    </message>
</context>
</TS>
