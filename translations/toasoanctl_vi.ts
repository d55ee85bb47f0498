<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
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
    <name>Verbs</name>
    <message>
        <source>read their new passphrase from a file instead of asking</source>
        <translation>đọc mật khẩu mới của họ từ tệp thay vì hỏi</translation>
    </message>
    <message>
        <source>bring a person into the newsroom, with a key on this computer</source>
        <translation>thêm một người vào tòa soạn, kèm khóa trên máy này</translation>
    </message>
    <message>
        <source>officer, reviewer, administrator or inspector</source>
        <translation>officer (cán bộ phụ trách), reviewer (người duyệt), administrator (quản trị) hoặc inspector (thanh tra)</translation>
    </message>
    <message>
        <source>a contact only, who signs nothing on this computer</source>
        <translation>chỉ là đầu mối liên hệ, không ký gì trên máy này</translation>
    </message>
    <message>
        <source>give a member a key on this computer</source>
        <translation>cấp cho một thành viên khóa trên máy này</translation>
    </message>
    <message>
        <source>list the people of the newsroom and since when they have their roles</source>
        <translation>liệt kê người của tòa soạn và vai trò của họ có từ khi nào</translation>
    </message>
    <message>
        <source>give a member roles, or take some away</source>
        <translation>giao thêm hoặc thu lại vai trò của một thành viên</translation>
    </message>
    <message>
        <source>a role they get</source>
        <translation>vai trò được giao</translation>
    </message>
    <message>
        <source>a role they lose</source>
        <translation>vai trò bị thu lại</translation>
    </message>
    <message>
        <source>take all rights from a member; what they signed so far stays</source>
        <translation>thu lại mọi quyền của một thành viên; những gì đã ký vẫn giữ nguyên</translation>
    </message>
    <message>
        <source>type of its posts; see type list</source>
        <translation>loại tin bài của chuyên mục; xem type list</translation>
    </message>
    <message>
        <source>the officer responsible</source>
        <translation>cán bộ phụ trách</translation>
    </message>
    <message>
        <source>how many people must approve, 1 to 3</source>
        <translation>số người phải duyệt, từ 1 đến 3</translation>
    </message>
    <message>
        <source>add a section</source>
        <translation>thêm chuyên mục</translation>
    </message>
    <message>
        <source>its word in addresses; default: made from the name</source>
        <translation>mã trong địa chỉ trang; mặc định: tạo từ tên</translation>
    </message>
    <message>
        <source>list the sections</source>
        <translation>liệt kê các chuyên mục</translation>
    </message>
    <message>
        <source>change a section; its code stays</source>
        <translation>sửa chuyên mục; mã giữ nguyên</translation>
    </message>
    <message>
        <source>a new name</source>
        <translation>tên mới</translation>
    </message>
    <message>
        <source>list the types of posts and their fields</source>
        <translation>liệt kê các loại tin bài và trường thông tin của chúng</translation>
    </message>
    <message>
        <source>publish into this folder, which must be there already</source>
        <translation>đăng vào thư mục này; thư mục phải có sẵn</translation>
    </message>
    <message>
        <source>where citizens read it; left out: the folder is read instead</source>
        <translation>địa chỉ người dân đọc; bỏ trống: đọc lại chính thư mục</translation>
    </message>
    <message>
        <source>list the sites</source>
        <translation>liệt kê các trang đích</translation>
    </message>
    <message>
        <source>change a site, retire it or take it into use again</source>
        <translation>sửa trang đích, ngừng dùng hoặc dùng lại</translation>
    </message>
    <message>
        <source>forget a setting</source>
        <translation>bỏ một thiết lập</translation>
    </message>
    <message>
        <source>publish nothing there any more; its pages stay</source>
        <translation>không đăng lên đó nữa; các trang đã có vẫn còn</translation>
    </message>
    <message>
        <source>publish there again</source>
        <translation>đăng lên đó trở lại</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>tiêu đề</translation>
    </message>
    <message>
        <source>what stands under the title in lists</source>
        <translation>tóm tắt hiện dưới tiêu đề trong danh sách</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>nội dung</translation>
    </message>
    <message>
        <source>the text is HTML; default for .html</source>
        <translation>nội dung là HTML; mặc định với .html</translation>
    </message>
    <message>
        <source>the text is plain, blank lines part paragraphs; default otherwise</source>
        <translation>nội dung là chữ thường, dòng trống ngăn đoạn; mặc định với tệp khác</translation>
    </message>
    <message>
        <source>a field of the post&apos;s type; see type list</source>
        <translation>một trường của loại tin bài; xem type list</translation>
    </message>
    <message>
        <source>a picture; the four options below describe the one before them</source>
        <translation>một ảnh; bốn tùy chọn dưới đây mô tả ảnh đứng trước</translation>
    </message>
    <message>
        <source>what the picture shows, for those who do not see it</source>
        <translation>ảnh cho thấy gì, dành cho người không nhìn được</translation>
    </message>
    <message>
        <source>what stands under the picture</source>
        <translation>chú thích dưới ảnh</translation>
    </message>
    <message>
        <source>who made the picture</source>
        <translation>tác giả ảnh</translation>
    </message>
    <message>
        <source>the picture says nothing</source>
        <translation>ảnh chỉ để trang trí</translation>
    </message>
    <message>
        <source>a file to download</source>
        <translation>tệp đính kèm để tải về</translation>
    </message>
    <message>
        <source>what the file before it is called</source>
        <translation>tên gọi của tệp đứng trước</translation>
    </message>
    <message>
        <source>which submission; default: the newest it can be about</source>
        <translation>lần gửi duyệt nào; mặc định: lần mới nhất phù hợp</translation>
    </message>
    <message>
        <source>on which site</source>
        <translation>trên trang đích nào</translation>
    </message>
    <message>
        <source>end the holding</source>
        <translation>thôi giữ lại</translation>
    </message>
    <message>
        <source>why, for colleagues; the public never reads it</source>
        <translation>lý do, cho đồng nghiệp; người ngoài không đọc được</translation>
    </message>
    <message>
        <source>approve what somebody else submitted</source>
        <translation>duyệt bài do người khác gửi</translation>
    </message>
    <message>
        <source>give a submission back with a remark</source>
        <translation>trả lại kèm ý kiến</translation>
    </message>
    <message>
        <source>stop a submission for good, approved or not; what is online stays</source>
        <translation>thu hồi hẳn một lần gửi duyệt, dù đã duyệt hay chưa; những gì đã đăng vẫn còn</translation>
    </message>
    <message>
        <source>let a post go out although its time was missed</source>
        <translation>cho đăng dù đã lỡ giờ hẹn</translation>
    </message>
    <message>
        <source>keep a post from being sent to a site for now</source>
        <translation>tạm giữ, chưa gửi bài lên một trang đích</translation>
    </message>
    <message>
        <source>which of several drafts kept side by side; see post draft</source>
        <translation>bản nào trong các bản nháp giữ song song; xem post draft</translation>
    </message>
    <message>
        <source>begin a post: a draft that only you see, on this computer</source>
        <translation>bắt đầu một bài: bản nháp chỉ mình bạn thấy, trên máy này</translation>
    </message>
    <message>
        <source>where it goes</source>
        <translation>chuyên mục đăng</translation>
    </message>
    <message>
        <source>change a draft, or begin one from the newest shared words; what is not named stays</source>
        <translation>sửa bản nháp, hoặc bắt đầu từ bản chia sẻ mới nhất; phần không nêu giữ nguyên</translation>
    </message>
    <message>
        <source>first take all pictures from its list</source>
        <translation>trước hết bỏ hết ảnh khỏi danh sách</translation>
    </message>
    <message>
        <source>first take all files from it</source>
        <translation>trước hết bỏ hết tệp đính kèm</translation>
    </message>
    <message>
        <source>list your drafts, or show one; discard it, or bring it back within 30 days</source>
        <translation>liệt kê bản nháp của bạn hoặc xem một bản; bỏ đi, hoặc lấy lại trong 30 ngày</translation>
    </message>
    <message>
        <source>put the draft away; kept 30 days</source>
        <translation>bỏ bản nháp; còn giữ 30 ngày</translation>
    </message>
    <message>
        <source>bring a discarded draft back; takes its full id</source>
        <translation>lấy lại bản nháp đã bỏ; cần mã đầy đủ</translation>
    </message>
    <message>
        <source>keep this version for good and let colleagues see it, without submitting</source>
        <translation>giữ hẳn phiên bản này cho đồng nghiệp xem, chưa gửi duyệt</translation>
    </message>
    <message>
        <source>order words to be destroyed for good; a second person must confirm</source>
        <translation>yêu cầu hủy hẳn nội dung; người thứ hai phải xác nhận</translation>
    </message>
    <message>
        <source>all words of a post: its revisions, what was asked and remarked</source>
        <translation>mọi nội dung của bài: các phiên bản, các lần gửi duyệt và ý kiến</translation>
    </message>
    <message>
        <source>why</source>
        <translation>lý do</translation>
    </message>
    <message>
        <source>confirm another person&apos;s order; the words are destroyed at once</source>
        <translation>xác nhận yêu cầu của người khác; nội dung bị hủy ngay</translation>
    </message>
    <message>
        <source>only this site</source>
        <translation>chỉ trang đích này</translation>
    </message>
    <message>
        <source>list what is still to be sent, and what kept it</source>
        <translation>liệt kê những gì còn phải gửi và điều gì cản trở</translation>
    </message>
    <message>
        <source>at most so many; default: 200</source>
        <translation>nhiều nhất bấy nhiêu; mặc định: 200</translation>
    </message>
    <message>
        <source>try again at once what failed</source>
        <translation>thử lại ngay những gì chưa gửi được</translation>
    </message>
    <message>
        <source>the same as post hold</source>
        <translation>giống post hold</translation>
    </message>
    <message>
        <source>make the sites equal to what is approved and due, once</source>
        <translation>làm trang đích đúng như những gì đã duyệt và đến giờ, một lượt</translation>
    </message>
    <message>
        <source>look at every page on the sites: what was changed or taken down; writes nothing there</source>
        <translation>xem lại từng trang trên trang đích: trang nào bị sửa hoặc gỡ; không ghi gì lên đó</translation>
    </message>
    <message>
        <source>publish what is due as it becomes due, until told to stop</source>
        <translation>đăng những gì đến giờ cho tới khi được bảo dừng</translation>
    </message>
    <message>
        <source>one round, then end</source>
        <translation>một lượt rồi dừng</translation>
    </message>
    <message>
        <source>only of this section</source>
        <translation>chỉ chuyên mục này</translation>
    </message>
    <message>
        <source>only in this state: draft, submitted, returned, approved, scheduled, live …</source>
        <translation>chỉ ở trạng thái này: draft, submitted, returned, approved, scheduled, live …</translation>
    </message>
    <message>
        <source>only those of the one named by --as</source>
        <translation>chỉ bài của người nêu ở --as</translation>
    </message>
    <message>
        <source>only those that wait for the one named by --as</source>
        <translation>chỉ bài đang chờ người nêu ở --as</translation>
    </message>
    <message>
        <source>at most so many; default: 50</source>
        <translation>nhiều nhất bấy nhiêu; mặc định: 50</translation>
    </message>
    <message>
        <source>a new file</source>
        <translation>một tệp mới</translation>
    </message>
    <message>
        <source>list posts, newest change first</source>
        <translation>liệt kê tin bài, mới sửa trước</translation>
    </message>
    <message>
        <source>go on where an earlier list ended</source>
        <translation>tiếp tục từ chỗ danh sách trước dừng</translation>
    </message>
    <message>
        <source>find posts by their words, with or without Vietnamese marks</source>
        <translation>tìm tin bài theo chữ, có dấu hoặc không dấu</translation>
    </message>
    <message>
        <source>show one post: its newest shared words and where it stands</source>
        <translation>xem một bài: bản chia sẻ mới nhất và tình trạng</translation>
    </message>
    <message>
        <source>show what waits for approval and what it would change online</source>
        <translation>xem nội dung đang chờ duyệt và nó sẽ thay đổi gì trên trang</translation>
    </message>
    <message>
        <source>list everything that was signed about a post, newest first</source>
        <translation>liệt kê mọi điều đã ký về một bài, mới nhất trước</translation>
    </message>
    <message>
        <source>write the page of the newest shared words as it would be online</source>
        <translation>ghi ra trang của bản chia sẻ mới nhất như khi đăng</translation>
    </message>
    <message>
        <source>write a picture or attachment to a file</source>
        <translation>ghi một ảnh hoặc tệp đính kèm ra tệp</translation>
    </message>
    <message>
        <source>on which site; left out: every site in use</source>
        <translation>trên trang đích nào; bỏ trống: mọi trang đích đang dùng</translation>
    </message>
    <message>
        <source>not before: &quot;2026-12-01 15:00&quot; on the agency&apos;s clock, with an offset, or +90m</source>
        <translation>không sớm hơn: &quot;2026-12-01 15:00&quot; theo giờ cơ quan, kèm múi giờ, hoặc +90m</translation>
    </message>
    <message>
        <source>and not after</source>
        <translation>và không muộn hơn</translation>
    </message>
    <message>
        <source>default: publish, or correct what is online already</source>
        <translation>mặc định: publish, hoặc correct nếu bài đã đăng</translation>
    </message>
    <message>
        <source>public: what was corrected</source>
        <translation>công khai: đã đính chính điều gì</translation>
    </message>
    <message>
        <source>one approval is enough now; a second is owed within one working day</source>
        <translation>nay một người duyệt là đủ; còn nợ người thứ hai trong một ngày làm việc</translation>
    </message>
    <message>
        <source>the picture for lists</source>
        <translation>ảnh đại diện trong danh sách</translation>
    </message>
    <message>
        <source>public: why</source>
        <translation>công khai: lý do</translation>
    </message>
    <message>
        <source>ask for approval of the draft as it is now</source>
        <translation>gửi duyệt bản nháp như hiện tại</translation>
    </message>
    <message>
        <source>the same, to go out at a set time; this computer must be on then</source>
        <translation>như trên, đăng vào giờ hẹn; lúc đó máy này phải bật</translation>
    </message>
    <message>
        <source>ask that the page stays and says why it no longer holds</source>
        <translation>đề nghị rút: trang vẫn còn và nói rõ vì sao hết hiệu lực</translation>
    </message>
    <message>
        <source>ask that the page sends its readers elsewhere</source>
        <translation>đề nghị trang dẫn người đọc sang nơi khác</translation>
    </message>
    <message>
        <source>where to</source>
        <translation>dẫn tới đâu</translation>
    </message>
    <message>
        <source>ask that the page is taken down; a reviewer alone may start it</source>
        <translation>đề nghị gỡ trang; một người duyệt có thể bắt đầu</translation>
    </message>
    <message>
        <source>the folder of the newsroom</source>
        <translation>thư mục của tòa soạn</translation>
    </message>
    <message>
        <source>who you are: a name or an id; needed if several people have a key on this computer</source>
        <translation>bạn là ai: tên hoặc mã; cần khi nhiều người có khóa trên máy này</translation>
    </message>
    <message>
        <source>print one JSON document (docs/ctl.md)</source>
        <translation>in ra một văn bản JSON (docs/ctl.md)</translation>
    </message>
    <message>
        <source>read the passphrase from the first line of a file instead of asking</source>
        <translation>đọc mật khẩu từ dòng đầu của tệp thay vì hỏi</translation>
    </message>
    <message>
        <source>where this computer keeps its own secrets; default: auto</source>
        <translation>nơi máy này giữ bí mật của nó; mặc định: auto</translation>
    </message>
    <message>
        <source>where this computer keeps people&apos;s keys; default: the user&apos;s data folder</source>
        <translation>nơi máy này giữ khóa của mọi người; mặc định: thư mục dữ liệu người dùng</translation>
    </message>
    <message>
        <source>language of the messages; default: that of the system</source>
        <translation>ngôn ngữ thông báo; mặc định: của hệ thống</translation>
    </message>
    <message>
        <source>say how a verb is used</source>
        <translation>cho biết cách dùng một lệnh</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>in ra phiên bản</translation>
    </message>
    <message>
        <source>make a newsroom in a new folder; prints the recovery sheet once</source>
        <translation>lập tòa soạn trong một thư mục mới; in phiếu khôi phục một lần</translation>
    </message>
    <message>
        <source>who keeps the charter: the administrator</source>
        <translation>người giữ quy chế: quản trị viên</translation>
    </message>
    <message>
        <source>a further role of the keeper, beside administrator and officer</source>
        <translation>vai trò thêm của người giữ quy chế, ngoài administrator và officer</translation>
    </message>
    <message>
        <source>time zone of the agency; default: Asia/Ho_Chi_Minh</source>
        <translation>múi giờ của cơ quan; mặc định: Asia/Ho_Chi_Minh</translation>
    </message>
    <message>
        <source>mark the newsroom as a demonstration</source>
        <translation>đánh dấu tòa soạn là bản trình diễn</translation>
    </message>
    <message>
        <source>read the keeper&apos;s new passphrase from a file instead of asking</source>
        <translation>đọc mật khẩu mới của người giữ quy chế từ tệp thay vì hỏi</translation>
    </message>
    <message>
        <source>say what newsroom this is</source>
        <translation>cho biết đây là tòa soạn nào</translation>
    </message>
    <message>
        <source>check every signed byte, word and file again; names what is not as it was signed</source>
        <translation>kiểm lại từng byte, chữ và tệp đã ký; nêu rõ chỗ nào không đúng như đã ký</translation>
    </message>
    <message>
        <source>make the lists and the search index again from the signed events</source>
        <translation>làm lại danh sách và chỉ mục tìm kiếm từ những gì đã ký</translation>
    </message>
    <message>
        <source>working days late after which the reviewers, then the keeper are told; default: 2,5</source>
        <translation>trễ bao nhiêu ngày làm việc thì báo người duyệt, rồi người quản trị; mặc định: 2,5</translation>
    </message>
    <message>
        <source>keep the password that a site asks for on this computer; an empty one is forgotten</source>
        <translation>giữ trên máy này mật khẩu mà trang đòi hỏi; mật khẩu rỗng thì xóa</translation>
    </message>
    <message>
        <source>read it from the first line of a file instead of asking</source>
        <translation>đọc từ dòng đầu của một tệp thay vì hỏi</translation>
    </message>
    <message>
        <source>look at what the sites show, so that what others put there counts; writes nothing there</source>
        <translation>xem các trang đang hiển thị gì, để tính cả bài người khác đăng; không ghi gì lên trang</translation>
    </message>
    <message>
        <source>tell the people of this computer what is due, at most once a working day</source>
        <translation>báo cho những người ở máy này việc gì đến hạn, mỗi ngày làm việc nhiều nhất một lần</translation>
    </message>
    <message>
        <source>once, then end; for a timer, or when somebody logs in</source>
        <translation>một lần rồi thôi; dùng cho bộ hẹn giờ, hoặc khi đăng nhập máy</translation>
    </message>
    <message>
        <source>ministry, province, department, commune, school, hospital or public-unit; default: what this agency is</source>
        <translation>ministry (bộ), province (tỉnh), department (sở), commune (xã), school (trường), hospital (bệnh viện) hoặc public-unit (đơn vị sự nghiệp khác); mặc định: loại của cơ quan này</translation>
    </message>
    <message>
        <source>the day whose law is meant; default: today</source>
        <translation>ngày cần tra luật; mặc định: hôm nay</translation>
    </message>
    <message>
        <source>what an agency must publish, by when, and how well the law is known</source>
        <translation>cơ quan phải đăng gì, chậm nhất khi nào, và luật đã được kiểm chứng đến đâu</translation>
    </message>
    <message>
        <source>also what other agencies owe and what does not arise here</source>
        <translation>cả nghĩa vụ của cơ quan khác và những mục không phát sinh ở đây</translation>
    </message>
    <message>
        <source>one rule with every version it had, its articles and who checked them</source>
        <translation>một quy tắc với mọi phiên bản, điều khoản và người đã đối chiếu</translation>
    </message>
    <message>
        <source>write the list of information that must be public, as the law asks for it</source>
        <translation>ghi Danh mục thông tin phải được công khai theo mẫu luật yêu cầu</translation>
    </message>
    <message>
        <source>a table for a spreadsheet, or a page; default: csv</source>
        <translation>bảng cho phần mềm bảng tính, hoặc trang web; mặc định: csv</translation>
    </message>
    <message>
        <source>sign what the agency has of its own: its kind, its rules, what does not arise, what goes where</source>
        <translation>ký phần riêng của cơ quan: loại cơ quan, quy định riêng, mục không phát sinh, mục nào thuộc chuyên mục nào</translation>
    </message>
    <message>
        <source>JSON as docs/catalogue.md says</source>
        <translation>JSON như docs/catalogue.md mô tả</translation>
    </message>
    <message>
        <source>nothing of its own any more</source>
        <translation>bỏ toàn bộ phần riêng</translation>
    </message>
    <message>
        <source>known events whose post is owed, and sections by when they were last updated; who is told</source>
        <translation>các sự kiện đã biết còn thiếu bài, và các chuyên mục theo lần cập nhật gần nhất; ai được nhắc</translation>
    </message>
    <message>
        <source>also what is done or closed</source>
        <translation>cả việc đã xong hoặc đã đóng</translation>
    </message>
    <message>
        <source>enter that something happened which must be published; the rule says by when</source>
        <translation>ghi một sự kiện phải công khai; quy tắc cho biết hạn đăng</translation>
    </message>
    <message>
        <source>number and symbol of the document</source>
        <translation>số, ký hiệu văn bản</translation>
    </message>
    <message>
        <source>where it belongs; default: where the agency&apos;s rules put it</source>
        <translation>thuộc chuyên mục nào; mặc định: theo quy định riêng của cơ quan</translation>
    </message>
    <message>
        <source>a day set by you; it counts where the rule gives none or a later one</source>
        <translation>hạn do bạn đặt; có giá trị khi quy tắc không cho hạn hoặc cho hạn muộn hơn</translation>
    </message>
    <message>
        <source>the duty before it in a chain</source>
        <translation>việc đứng trước trong chuỗi</translation>
    </message>
    <message>
        <source>correct what was registered as this duty</source>
        <translation>sửa nội dung đã ghi của việc này</translation>
    </message>
    <message>
        <source>say which post settles a duty, or why it is not owed any more</source>
        <translation>cho biết bài nào hoàn thành việc, hoặc vì sao không còn phải làm</translation>
    </message>
    <message>
        <source>it counts once citizens can see it</source>
        <translation>có giá trị khi người dân đã xem được</translation>
    </message>
    <message>
        <source>tell nobody about a duty until a day; it stays in the lists</source>
        <translation>không nhắc ai về việc này đến một ngày; việc vẫn ở trong danh sách</translation>
    </message>
    <message>
        <source>the last quiet day, at most 30 days ahead</source>
        <translation>ngày cuối cùng không nhắc, nhiều nhất 30 ngày tới</translation>
    </message>
    <message>
        <source>sign that a standing page was looked through today and is still correct</source>
        <translation>ký xác nhận hôm nay đã rà soát trang và nội dung vẫn đúng</translation>
    </message>
    <message>
        <source>every date of a duty day by day: which were skipped and why, and by which article</source>
        <translation>mọi mốc của một việc, từng ngày: ngày nào bị bỏ qua, vì sao, theo điều khoản nào</translation>
    </message>
    <message>
        <source>take in a register of documents; good lines go in, bad ones are listed</source>
        <translation>nhập sổ văn bản; dòng đúng được nhận, dòng sai được nêu ra</translation>
    </message>
    <message>
        <source>only say what would happen</source>
        <translation>chỉ cho biết kết quả nếu nhập</translation>
    </message>
    <message>
        <source>look at every page of ours as citizens do: gone, changed, broken links, dead files</source>
        <translation>xem từng trang bài của mình như người dân xem: mất, bị đổi, liên kết hỏng, tệp chết</translation>
    </message>
    <message>
        <source>list what the patrols of this computer found wrong on the sites</source>
        <translation>liệt kê những gì máy này đi tuần thấy sai trên các trang</translation>
    </message>
    <message>
        <source>a setting of the connector (docs/static-site.md, docs/wordpress.md, docs/patrol.md)</source>
        <translation>một thiết lập của cách kết nối (docs/static-site.md, docs/wordpress.md, docs/patrol.md)</translation>
    </message>
    <message>
        <source>add a site to publish on, or only to watch</source>
        <translation>thêm một trang để đăng bài, hoặc chỉ để theo dõi</translation>
    </message>
    <message>
        <source>how to talk to it: static, wordpress or watch; default: static</source>
        <translation>cách kết nối: static, wordpress hoặc watch; mặc định: static</translation>
    </message>
    <message>
        <source>write, read back and remove a trial file on the site; show what is newest where it is watched</source>
        <translation>ghi, đọc lại rồi xóa một tệp thử trên trang; cho thấy mục mới nhất nơi trang được theo dõi</translation>
    </message>
    <message>
        <source>a list made up for a kind of agency: xa, so, tinh, bo, truong-hoc, benh-vien</source>
        <translation>danh mục mẫu theo loại cơ quan: xa, so, tinh, bo, truong-hoc, benh-vien</translation>
    </message>
    <message>
        <source>only say what kind of agency this is</source>
        <translation>chỉ cho biết đây là loại cơ quan nào</translation>
    </message>
    <message>
        <source>when what is overdue can be caught up with, and what to do in which week; the weightiest law first</source>
        <translation>khi nào làm xong việc quá hạn, và tuần nào làm việc gì; việc nặng về pháp lý làm trước</translation>
    </message>
    <message>
        <source>posts a week that each person can do; default: 4</source>
        <translation>số bài mỗi người làm được trong một tuần; mặc định: 4</translation>
    </message>
    <message>
        <source>the day by which it is to be done: says the pace it takes</source>
        <translation>ngày phải xong: cho biết mỗi tuần phải làm bao nhiêu bài</translation>
    </message>
    <message>
        <source>only what this person answers for</source>
        <translation>chỉ những việc người này phụ trách</translation>
    </message>
    <message>
        <source>one page for the head, as a PDF: what was owed, what is late, who answers, where it can be seen</source>
        <translation>một trang PDF cho lãnh đạo: việc phải công bố, việc chậm, ai phụ trách, xem ở đâu</translation>
    </message>
    <message>
        <source>a new file for the whole list, as a table for a spreadsheet</source>
        <translation>tệp mới cho bảng kê đầy đủ, mở được bằng bảng tính</translation>
    </message>
    <message>
        <source>number of the report, or number and symbol; else to be written by hand</source>
        <translation>số của báo cáo, hoặc số và ký hiệu; nếu không có thì để trống để ghi tay</translation>
    </message>
    <message>
        <source>the place before the date; default: as the agency&apos;s name has it</source>
        <translation>địa danh trước ngày tháng; mặc định: lấy theo tên cơ quan</translation>
    </message>
    <message>
        <source>the agency above this one</source>
        <translation>cơ quan chủ quản</translation>
    </message>
    <message>
        <source>who signs</source>
        <translation>người ký</translation>
    </message>
    <message>
        <source>as what: Chủ tịch</source>
        <translation>chức vụ người ký: Chủ tịch</translation>
    </message>
    <message>
        <source>who gets it, besides the archive</source>
        <translation>nơi nhận, ngoài văn thư</translation>
    </message>
    <message>
        <source>of a workbook; default: its first visible sheet</source>
        <translation>trang tính của sổ Excel; mặc định: trang đầu tiên không bị ẩn</translation>
    </message>
    <message>
        <source>instead of a file: all that was found in the watched folder</source>
        <translation>thay cho một tệp: mọi sổ đã thấy trong thư mục được theo dõi</translation>
    </message>
    <message>
        <source>register what the calendar brings: periods that ended, or whose report is due within 30 days</source>
        <translation>ghi các việc đến kỳ theo lịch: kỳ đã kết thúc, hoặc hạn công khai còn trong 30 ngày</translation>
    </message>
    <message>
        <source>watch a folder of this computer for registers, or say which is watched and what was found there</source>
        <translation>theo dõi một thư mục của máy này để nhận sổ văn bản, hoặc cho biết thư mục đang theo dõi và những gì đã thấy</translation>
    </message>
    <message>
        <source>watch no folder any more</source>
        <translation>thôi theo dõi thư mục</translation>
    </message>
    <message>
        <source>the days off and swapped days of a year, each with where it is written</source>
        <translation>ngày nghỉ và ngày hoán đổi của một năm, kèm căn cứ từng ngày</translation>
    </message>
    <message>
        <source>read a typed yearly notice and show what it would make of the year; changes nothing</source>
        <translation>đọc thông báo nghỉ lễ đã gõ và cho xem năm ấy sẽ ra sao; không thay đổi gì</translation>
    </message>
    <message>
        <source>sign the yearly notice of days off as it was typed; - reads it from the input</source>
        <translation>ký thông báo nghỉ lễ hằng năm như đã gõ; - là đọc từ đầu vào</translation>
    </message>
    <message>
        <source>take the agency&apos;s own notice for a year back</source>
        <translation>rút thông báo của cơ quan cho một năm</translation>
    </message>
    <message>
        <source>say where a member is told by e-mail</source>
        <translation>ghi địa chỉ thư điện tử để nhắc một người</translation>
    </message>
    <message>
        <source>nowhere any more</source>
        <translation>không còn địa chỉ nào</translation>
    </message>
    <message>
        <source>remind nobody of a section for a while; it is counted and shown all the same</source>
        <translation>tạm không nhắc một chuyên mục; vẫn tính và vẫn hiển thị</translation>
    </message>
    <message>
        <source>the last day of it, at most a year from now</source>
        <translation>ngày cuối, nhiều nhất một năm kể từ nay</translation>
    </message>
    <message>
        <source>why; required</source>
        <translation>lý do; bắt buộc</translation>
    </message>
    <message>
        <source>remind again from today on</source>
        <translation>nhắc lại kể từ hôm nay</translation>
    </message>
    <message>
        <source>let this computer remind on working mornings by itself, also with the window closed</source>
        <translation>để máy này tự nhắc vào sáng ngày làm việc, kể cả khi cửa sổ đã đóng</translation>
    </message>
    <message>
        <source>write and start a timer of systemd, or an autostart entry</source>
        <translation>ghi và chạy bộ hẹn giờ systemd, hoặc mục tự khởi động</translation>
    </message>
    <message>
        <source>stop it and remove its files</source>
        <translation>dừng và xóa các tệp đã ghi</translation>
    </message>
    <message>
        <source>say how it stands</source>
        <translation>cho biết hiện trạng</translation>
    </message>
    <message>
        <source>write the due days as a calendar file (iCalendar) that other programs can open</source>
        <translation>ghi các hạn thành tệp lịch (iCalendar) để chương trình khác mở</translation>
    </message>
    <message>
        <source>write it once</source>
        <translation>ghi một lần</translation>
    </message>
    <message>
        <source>write it, and let serve keep it fresh</source>
        <translation>ghi, và để serve cập nhật thường xuyên</translation>
    </message>
    <message>
        <source>keep it fresh no more; the file stays</source>
        <translation>thôi cập nhật; tệp vẫn còn</translation>
    </message>
    <message>
        <source>only what concerns the one named by --as</source>
        <translation>chỉ những việc của người nêu ở --as</translation>
    </message>
    <message>
        <source>send reminders by e-mail from this computer to everybody who left an address</source>
        <translation>từ máy này gửi thư nhắc đến mọi người đã có địa chỉ</translation>
    </message>
    <message>
        <source>the mail server</source>
        <translation>máy chủ thư</translation>
    </message>
    <message>
        <source>the address that mail comes from</source>
        <translation>địa chỉ người gửi</translation>
    </message>
    <message>
        <source>default: 587, 465 with tls, 25 with none</source>
        <translation>mặc định: 587; 465 với tls, 25 với none</translation>
    </message>
    <message>
        <source>how the way is protected; default: starttls</source>
        <translation>cách bảo vệ đường truyền; mặc định: starttls</translation>
    </message>
    <message>
        <source>as whom to sign in at the server</source>
        <translation>tên đăng nhập ở máy chủ</translation>
    </message>
    <message>
        <source>send across the network without protection, though everybody on the way can read it</source>
        <translation>gửi qua mạng không bảo vệ, dù ai trên đường truyền cũng đọc được</translation>
    </message>
    <message>
        <source>send a message now, to see whether it arrives</source>
        <translation>gửi ngay một thư để xem có đến nơi không</translation>
    </message>
    <message>
        <source>how this computer sends mail</source>
        <translation>máy này gửi thư thế nào</translation>
    </message>
    <message>
        <source>send no mail from this computer any more, and forget the password</source>
        <translation>máy này thôi gửi thư, và bỏ mật khẩu đã lưu</translation>
    </message>
    <message>
        <source>say when the people of this computer are left in peace, or show it</source>
        <translation>đặt hoặc xem giờ không nhắc những người dùng máy này</translation>
    </message>
    <message>
        <source>from this time of day on, like 17:30</source>
        <translation>từ giờ này, ví dụ 17:30</translation>
    </message>
    <message>
        <source>until this time of day, like 07:30</source>
        <translation>đến giờ này, ví dụ 07:30</translation>
    </message>
    <message>
        <source>no quiet hours; days off stay quiet</source>
        <translation>không có giờ yên lặng; ngày nghỉ vẫn không nhắc</translation>
    </message>
    <message>
        <source>when the agency wants people to be told, and what is exempt</source>
        <translation>cơ quan quy định nhắc khi nào, và chuyên mục nào được miễn nhắc</translation>
    </message>
    <message>
        <source>sign when people are told of known events</source>
        <translation>ký quy định nhắc về sự kiện đã biết</translation>
    </message>
    <message>
        <source>so many days before the due day; default: 30,7,1 where there is time for it</source>
        <translation>trước hạn bấy nhiêu ngày; mặc định: 30,7,1 nếu còn đủ thời gian</translation>
    </message>
    <message>
        <source>working days late after which the reviewers, then the keeper are told; default: as the section</source>
        <translation>trễ bấy nhiêu ngày làm việc thì báo người duyệt, rồi người giữ quy chế; mặc định: theo chuyên mục</translation>
    </message>
    <message>
        <source>as if nothing had been laid down</source>
        <translation>như khi chưa quy định gì</translation>
    </message>
    <message>
        <source>something new at least every so many working days; 0: nothing</source>
        <translation>chậm nhất bao nhiêu ngày làm việc phải có một tin mới; 0: không phải đăng định kỳ</translation>
    </message>
    <message>
        <source>something new at least every so many working days; 0: nothing; agency: by the common rule</source>
        <translation>chậm nhất bao nhiêu ngày làm việc phải có một tin mới; 0: không phải đăng định kỳ; agency: theo quy định chung</translation>
    </message>
    <message>
        <source>say what a section owes that has no rule of its own</source>
        <translation>đặt quy định chung cho các chuyên mục không có quy định riêng</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Số người duyệt</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Số lần thử</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Tác giả</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Bao lâu một lần</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Sửa lúc</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Quy chế</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Đầu nối</translation>
    </message>
    <message>
        <source>Fields (* required)</source>
        <translation>Trường (* bắt buộc)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Mã số</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Người viết</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Tin bài</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Phụ trách</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Lưu lúc</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Chuyên mục</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Trang đích</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Tóm tắt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Without effect</source>
        <translation>Không hiệu lực</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Lời ghi</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Múi giờ</translation>
    </message>
    <message>
        <source>The title is missing or longer than 500 letters.</source>
        <translation>Thiếu tiêu đề hoặc tiêu đề dài quá 500 chữ cái.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Nội dung trống.</translation>
    </message>
    <message>
        <source>The public note is missing or longer than 4000 letters.</source>
        <translation>Thiếu ghi chú công khai hoặc ghi chú dài quá 4000 chữ cái.</translation>
    </message>
    <message>
        <source>A remark is missing.</source>
        <translation>Thiếu ý kiến.</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>Thiếu lý do.</translation>
    </message>
    <message>
        <source>The new passphrase is shorter than eight letters.</source>
        <translation>Mật khẩu mới ngắn hơn tám ký tự.</translation>
    </message>
    <message>
        <source>The name is missing or longer than 200 letters.</source>
        <translation>Thiếu tên hoặc tên dài quá 200 chữ cái.</translation>
    </message>
    <message>
        <source>Somebody of that name is in the newsroom already.</source>
        <translation>Tòa soạn đã có người tên này.</translation>
    </message>
    <message>
        <source>The name of the agency is missing.</source>
        <translation>Thiếu tên cơ quan.</translation>
    </message>
    <message>
        <source>The code may hold only a to z, 0 to 9 and &apos;-&apos;, at most 60 of them.</source>
        <translation>Mã chỉ gồm a đến z, 0 đến 9 và &apos;-&apos;, nhiều nhất 60 ký tự.</translation>
    </message>
    <message>
        <source>Another section has that code.</source>
        <translation>Chuyên mục khác đã dùng mã này.</translation>
    </message>
    <message>
        <source>These roles cannot be: everybody needs one, the keeper stays administrator, and only the machine is publisher.</source>
        <translation>Không thể giao các vai trò này: ai cũng cần một vai trò, người giữ quy chế vẫn là quản trị, và chỉ máy là máy đăng tin.</translation>
    </message>
    <message>
        <source>The keeper of the charter cannot be dismissed, nor can the machine.</source>
        <translation>Không thể cho thôi người giữ quy chế, cũng như máy đăng tin.</translation>
    </message>
    <message>
        <source>There is no site in use that this could go to.</source>
        <translation>Không có trang đích nào đang dùng để gửi lên.</translation>
    </message>
    <message>
        <source>The end of the time for it is past, or before its beginning.</source>
        <translation>Hạn cuối đã qua, hoặc trước lúc bắt đầu.</translation>
    </message>
    <message>
        <source>The address is not one of http or https without a password in it.</source>
        <translation>Địa chỉ không phải http hoặc https không kèm mật khẩu.</translation>
    </message>
    <message>
        <source>This member was dismissed and has no rights any more.</source>
        <translation>Thành viên này đã thôi việc ở tòa soạn và không còn quyền.</translation>
    </message>
    <message>
        <source>Only the keeper of the charter, as administrator, changes people, sections and sites.</source>
        <translation>Chỉ người giữ quy chế, với vai trò quản trị, được sửa người, chuyên mục và trang đích.</translation>
    </message>
    <message>
        <source>The charter gives you no right to do this.</source>
        <translation>Quy chế không cho bạn quyền làm việc này.</translation>
    </message>
    <message>
        <source>Nothing of this post is online.</source>
        <translation>Bài này chưa có gì trên trang.</translation>
    </message>
    <message>
        <source>Nothing waits for approval.</source>
        <translation>Không có gì chờ duyệt.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Vốn đã như vậy.</translation>
    </message>
    <message>
        <source>The passphrase was given more than five minutes ago.</source>
        <translation>Mật khẩu đã nhập quá năm phút.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Chưa ai đăng nhập.</translation>
    </message>
    <message>
        <source>A value cannot be used.</source>
        <translation>Có giá trị không dùng được.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Không tìm thấy.</translation>
    </message>
    <message>
        <source>You approved an earlier step of it, and each step needs another person.</source>
        <translation>Bạn đã duyệt một bước trước, và mỗi bước cần một người khác.</translation>
    </message>
    <message>
        <source>You asked for it yourself, and another person must decide.</source>
        <translation>Chính bạn đã gửi, nên người khác phải quyết định.</translation>
    </message>
    <message>
        <source>A newer submission of this post took its place.</source>
        <translation>Đã có lần gửi duyệt mới hơn của bài này.</translation>
    </message>
    <message>
        <source>This submission was returned or recalled, and stays so for ever.</source>
        <translation>Lần gửi duyệt này đã bị trả lại hoặc thu hồi, và mãi như vậy.</translation>
    </message>
    <message>
        <source>Somebody else changed it in the meantime.</source>
        <translation>Trong lúc đó người khác đã sửa.</translation>
    </message>
    <message>
        <source>It was written by a newer Tòa Soạn, and this one may only read it.</source>
        <translation>Do một Tòa Soạn mới hơn ghi; bản này chỉ được đọc.</translation>
    </message>
    <message>
        <source>It is larger than allowed.</source>
        <translation>Lớn quá mức cho phép.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>Mật khẩu sai.</translation>
    </message>
    <message>
        <source>This computer has no key to publish with, or its secret was lost.</source>
        <translation>Máy này không có khóa để đăng, hoặc bí mật của nó đã mất.</translation>
    </message>
    <message>
        <source>This computer has no key of that member.</source>
        <translation>Máy này không có khóa của thành viên đó.</translation>
    </message>
    <message>
        <source>The disk refused.</source>
        <translation>Ổ đĩa từ chối.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Ổ đĩa đã đầy.</translation>
    </message>
    <message>
        <source>That cannot be used for this, for example a network or FAT disk.</source>
        <translation>Không dùng được cho việc này, ví dụ ổ mạng hoặc ổ FAT.</translation>
    </message>
    <message>
        <source>Another program has it just now.</source>
        <translation>Chương trình khác đang dùng.</translation>
    </message>
    <message>
        <source>Bytes are not as they were signed.</source>
        <translation>Có byte không đúng như đã ký.</translation>
    </message>
    <message>
        <source>The workspace is older than what this computer signed: it is a restored copy.</source>
        <translation>Tòa soạn cũ hơn những gì máy này đã ký: đây là bản khôi phục.</translation>
    </message>
    <message>
        <source>The site could not be reached.</source>
        <translation>Không kết nối được trang đích.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>Không có trả lời kịp lúc.</translation>
    </message>
    <message>
        <source>The site refused.</source>
        <translation>Trang đích từ chối.</translation>
    </message>
    <message>
        <source>What is on the site is not what was put there.</source>
        <translation>Nội dung trên trang không phải nội dung đã gửi lên.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Đã dừng.</translation>
    </message>
    <message>
        <source>Look with the list of that kind for what is there.</source>
        <translation>Dùng lệnh list tương ứng để xem có những gì.</translation>
    </message>
    <message>
        <source>Ask somebody whose role allows it; member list shows the roles.</source>
        <translation>Nhờ người có vai trò phù hợp; member list cho biết vai trò.</translation>
    </message>
    <message>
        <source>Ask another person of that role, with --as.</source>
        <translation>Nhờ người khác có vai trò đó, với --as.</translation>
    </message>
    <message>
        <source>Look at the newest submission with post review.</source>
        <translation>Xem lần gửi duyệt mới nhất bằng post review.</translation>
    </message>
    <message>
        <source>Submit the post anew.</source>
        <translation>Gửi duyệt lại bài.</translation>
    </message>
    <message>
        <source>Look at it with post show, then decide again.</source>
        <translation>Xem lại bằng post show rồi quyết định lại.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Không cần làm gì.</translation>
    </message>
    <message>
        <source>Install the newer Tòa Soạn on this computer.</source>
        <translation>Cài Tòa Soạn mới hơn trên máy này.</translation>
    </message>
    <message>
        <source>Make it smaller and try again.</source>
        <translation>Làm nhỏ lại rồi thử lại.</translation>
    </message>
    <message>
        <source>Give the passphrase again.</source>
        <translation>Nhập lại mật khẩu.</translation>
    </message>
    <message>
        <source>Type it again; capitals and Vietnamese marks count.</source>
        <translation>Gõ lại; phân biệt chữ hoa và dấu tiếng Việt.</translation>
    </message>
    <message>
        <source>Work where the key is, or let the keeper make one here with member seat.</source>
        <translation>Làm trên máy có khóa, hoặc nhờ người giữ quy chế cấp khóa ở đây bằng member seat.</translation>
    </message>
    <message>
        <source>See that the folder is there and may be written, then try again.</source>
        <translation>Kiểm tra thư mục có đó và ghi được, rồi thử lại.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Dọn chỗ trống rồi thử lại.</translation>
    </message>
    <message>
        <source>Use a folder on a disk of this computer, and settings that docs/ctl.md names.</source>
        <translation>Dùng thư mục trên ổ đĩa của máy này và các thiết lập nêu trong docs/ctl.md.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Đợi một lát rồi thử lại.</translation>
    </message>
    <message>
        <source>Go on: what you sign from now on is marked as signed after a restore.</source>
        <translation>Cứ tiếp tục: những gì ký từ nay được đánh dấu là sau khôi phục.</translation>
    </message>
    <message>
        <source>It is tried again by itself once the network is back; outbox retry tries at once.</source>
        <translation>Máy tự thử lại khi có mạng; outbox retry thử ngay.</translation>
    </message>
    <message>
        <source>Set right what the site says, then use outbox retry.</source>
        <translation>Sửa điều trang đích nêu, rồi dùng outbox retry.</translation>
    </message>
    <message>
        <source>Look at the page; a correction approved now goes over it.</source>
        <translation>Xem lại trang; một đính chính được duyệt từ nay sẽ thay thế.</translation>
    </message>
    <message>
        <source>Run it again when you like.</source>
        <translation>Chạy lại khi bạn muốn.</translation>
    </message>
    <message>
        <source>Nothing was changed on this computer.</source>
        <translation>Không có gì trên máy này bị thay đổi.</translation>
    </message>
    <message>
        <source>Everything in the workspace is as it was.</source>
        <translation>Mọi thứ trong tòa soạn vẫn như cũ.</translation>
    </message>
    <message>
        <source>“%1” is kept on this computer: %2.</source>
        <translation>“%1” vẫn giữ trên máy này: %2.</translation>
    </message>
    <message>
        <source>The draft of “%1” is saved on this computer.</source>
        <translation>Bản nháp “%1” đã lưu trên máy này.</translation>
    </message>
    <message>
        <source>Everything that was approved is kept on this computer and waits to be sent.</source>
        <translation>Mọi bài đã duyệt vẫn giữ trên máy này và chờ gửi.</translation>
    </message>
    <message>
        <source>“%1” can mean several: %2.</source>
        <translation>“%1” có thể là nhiều mục: %2.</translation>
    </message>
    <message>
        <source>There is no member “%1”.</source>
        <translation>Không có thành viên “%1”.</translation>
    </message>
    <message>
        <source>There is no section “%1”.</source>
        <translation>Không có chuyên mục “%1”.</translation>
    </message>
    <message>
        <source>There is no site “%1”.</source>
        <translation>Không có trang đích “%1”.</translation>
    </message>
    <message>
        <source>There is no type of post “%1”.</source>
        <translation>Không có loại tin bài “%1”.</translation>
    </message>
    <message>
        <source>This post has no submission “%1”.</source>
        <translation>Bài này không có lần gửi duyệt “%1”.</translation>
    </message>
    <message>
        <source>There is no post “%1” that you could see here.</source>
        <translation>Không có bài “%1” mà bạn xem được ở đây.</translation>
    </message>
    <message>
        <source>Posts of type %2 have no field “%1”.</source>
        <translation>Loại tin bài %2 không có trường “%1”.</translation>
    </message>
    <message>
        <source>No version “%1” of this draft is kept.</source>
        <translation>Không giữ phiên bản “%1” nào của bản nháp này.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of this draft are kept side by side.</source>
        <translation>
            <numerusform>%n phiên bản của bản nháp này đang được giữ song song.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is only a draft so far: the newsroom does not know it yet.</source>
        <translation>“%1” mới chỉ là bản nháp: tòa soạn chưa biết đến.</translation>
    </message>
    <message>
        <source>“%1” has no submission that this could be about.</source>
        <translation>“%1” không có lần gửi duyệt nào phù hợp.</translation>
    </message>
    <message>
        <source>The words of this post were never here, or were erased by order.</source>
        <translation>Nội dung bài này chưa từng có ở đây, hoặc đã bị hủy theo yêu cầu.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Không đọc được tệp %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Không ghi được tệp %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 MB.</source>
        <translation>Tệp %1 lớn hơn %2 MB.</translation>
    </message>
    <message>
        <source>The passphrase of %1 is needed, and nobody can be asked for it.</source>
        <translation>Cần mật khẩu của %1 mà không hỏi ai được.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Hai lần nhập mật khẩu không giống nhau.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Mật khẩu trống.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are not as they were signed.</source>
        <translation>
            <numerusform>%n chỗ không đúng như đã ký.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them went wrong or needs a person.</source>
        <translation>
            <numerusform>%n mục bị lỗi hoặc cần người xử lý.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name it by its id, or by the first letters of it.</source>
        <translation>Nêu mã số hoặc những chữ đầu của mã số.</translation>
    </message>
    <message>
        <source>Name one by its id.</source>
        <translation>Nêu một mục bằng mã số.</translation>
    </message>
    <message>
        <source>There is none yet: add one first.</source>
        <translation>Chưa có mục nào: hãy thêm trước.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Hiện có: %1.</translation>
    </message>
    <message>
        <source>Say which with --draft: %1.</source>
        <translation>Nêu bản nào bằng --draft: %1.</translation>
    </message>
    <message>
        <source>See post list, post search, or post draft for your own drafts.</source>
        <translation>Xem post list, post search, hoặc post draft cho bản nháp của bạn.</translation>
    </message>
    <message>
        <source>See type list for the fields of each type.</source>
        <translation>Xem type list để biết trường của từng loại.</translation>
    </message>
    <message>
        <source>See it with post draft; share or submit it first.</source>
        <translation>Xem bằng post draft; hãy chia sẻ hoặc gửi duyệt trước.</translation>
    </message>
    <message>
        <source>See post history for what happened to it.</source>
        <translation>Xem post history để biết lịch sử.</translation>
    </message>
    <message>
        <source>Name a file that is there and may be read.</source>
        <translation>Nêu một tệp có sẵn và đọc được.</translation>
    </message>
    <message>
        <source>Name a file that is not there yet, in a folder that may be written.</source>
        <translation>Nêu một tệp chưa có, trong thư mục ghi được.</translation>
    </message>
    <message>
        <source>Name a smaller file.</source>
        <translation>Nêu một tệp nhỏ hơn.</translation>
    </message>
    <message>
        <source>Name a file whose first line it is, with %1.</source>
        <translation>Nêu tệp có mật khẩu ở dòng đầu, bằng %1.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Hãy thử lại.</translation>
    </message>
    <message>
        <source>Keep the folder as it is, copy it away, and bring back a backup from before; lists alone are made again by workspace rebuild.</source>
        <translation>Giữ nguyên thư mục, sao nó ra nơi khác, rồi dùng bản sao lưu trước đó; riêng danh sách thì workspace rebuild làm lại được.</translation>
    </message>
    <message>
        <source>Nothing was asked for.</source>
        <translation>Chưa yêu cầu điều gì.</translation>
    </message>
    <message>
        <source>There is no “%1”.</source>
        <translation>Không có “%1”.</translation>
    </message>
    <message>
        <source>“%1” knows no option --%2.</source>
        <translation>“%1” không có tùy chọn --%2.</translation>
    </message>
    <message>
        <source>There is no option --%1 before the verb.</source>
        <translation>Không có tùy chọn --%1 trước lệnh.</translation>
    </message>
    <message>
        <source>What to do with “%1” is missing.</source>
        <translation>Chưa nói làm gì với “%1”.</translation>
    </message>
    <message>
        <source>Behind --%1 there must be %2.</source>
        <translation>Sau --%1 phải có %2.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 không nhận giá trị.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Thiếu tùy chọn --%1.</translation>
    </message>
    <message>
        <source>--%1 may be given only once.</source>
        <translation>--%1 chỉ được nêu một lần.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Thiếu %1.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>Thừa “%1”.</translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other.</source>
        <translation>--%1 và --%2 loại trừ nhau.</translation>
    </message>
    <message>
        <source>--%1 describes the --%2 before it, and there is none.</source>
        <translation>--%1 mô tả --%2 đứng trước, mà ở đây không có.</translation>
    </message>
    <message>
        <source>What to change is missing.</source>
        <translation>Chưa nói sửa gì.</translation>
    </message>
    <message>
        <source>What to erase is missing.</source>
        <translation>Chưa nói hủy gì.</translation>
    </message>
    <message>
        <source>The newsroom is missing.</source>
        <translation>Chưa nêu tòa soạn.</translation>
    </message>
    <message>
        <source>“%1” is no language this program speaks: vi, en.</source>
        <translation>“%1” không phải ngôn ngữ chương trình này nói: vi, en.</translation>
    </message>
    <message>
        <source>“%1” is no place for secrets: auto, keychain or file:PATH.</source>
        <translation>“%1” không phải nơi giữ bí mật: auto, keychain hoặc file:PATH.</translation>
    </message>
    <message>
        <source>Who you are is missing.</source>
        <translation>Chưa nói bạn là ai.</translation>
    </message>
    <message>
        <source>There is no role “%1”.</source>
        <translation>Không có vai trò “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no kind of submission for words.</source>
        <translation>“%1” không phải kiểu gửi duyệt nội dung.</translation>
    </message>
    <message>
        <source>There is no state “%1”.</source>
        <translation>Không có trạng thái “%1”.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Không có múi giờ “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not where a list ended.</source>
        <translation>“%1” không phải chỗ danh sách dừng.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not “%4”.</source>
        <translation>--%1 nhận số từ %2 đến %3, không phải “%4”.</translation>
    </message>
    <message>
        <source>--%1 takes NAME=VALUE, not “%2”.</source>
        <translation>--%1 nhận TÊN=GIÁ TRỊ, không phải “%2”.</translation>
    </message>
    <message>
        <source>--%1 takes a time, and “%2” is none.</source>
        <translation>--%1 nhận thời điểm, mà “%2” không phải.</translation>
    </message>
    <message>
        <source>“%1” is no address of a web site.</source>
        <translation>“%1” không phải địa chỉ trang web.</translation>
    </message>
    <message>
        <source>“%1” is no id of %2 letters.</source>
        <translation>“%1” không phải mã số %2 chữ.</translation>
    </message>
    <message>
        <source>See %1.</source>
        <translation>Xem %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Có phải “%1” không?</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Sửa rồi thử lại.</translation>
    </message>
    <message>
        <source>Name its folder with --workspace DIR.</source>
        <translation>Nêu thư mục bằng --workspace DIR.</translation>
    </message>
    <message>
        <source>Name a member with --as; nobody has a key on this computer yet.</source>
        <translation>Nêu một thành viên bằng --as; chưa ai có khóa trên máy này.</translation>
    </message>
    <message>
        <source>Name yourself with --as; on this computer: %1.</source>
        <translation>Nêu tên bạn bằng --as; trên máy này có: %1.</translation>
    </message>
    <message>
        <source>There are: officer, reviewer, administrator, inspector.</source>
        <translation>Hiện có: officer, reviewer, administrator, inspector.</translation>
    </message>
    <message>
        <source>There are publish and correct; withdraw, redirect and remove are verbs of their own.</source>
        <translation>Có publish và correct; withdraw, redirect và remove là lệnh riêng.</translation>
    </message>
    <message>
        <source>Name it like Asia/Ho_Chi_Minh.</source>
        <translation>Nêu như Asia/Ho_Chi_Minh.</translation>
    </message>
    <message>
        <source>Write “2026-12-01 15:00” by the agency&apos;s clock, “2026-12-01T15:00+07:00”, or “+90m” from now.</source>
        <translation>Viết “2026-12-01 15:00” theo giờ cơ quan, “2026-12-01T15:00+07:00”, hoặc “+90m” tính từ bây giờ.</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>cán bộ phụ trách</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>người duyệt</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>máy đăng tin</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>quản trị</translation>
    </message>
    <message>
        <source>inspector</source>
        <translation>thanh tra</translation>
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
        <source>Missed</source>
        <translation>Lỡ giờ</translation>
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
        <source>Vanished from the site</source>
        <translation>Biến mất khỏi trang</translation>
    </message>
    <message>
        <source>Was there before</source>
        <translation>Có sẵn trên trang</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Chưa quyết</translation>
    </message>
    <message>
        <source>Needs a newer Tòa Soạn</source>
        <translation>Cần Tòa Soạn mới hơn</translation>
    </message>
    <message>
        <source>Nothing of it is there</source>
        <translation>Chưa có gì trên đó</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Không cần đăng</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Đến giờ</translation>
    </message>
    <message>
        <source>Its time is over</source>
        <translation>Đã hết thời hạn</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Đang giữ lại</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>khóa lạ</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>đã thôi</translation>
    </message>
    <message>
        <source>no right to it</source>
        <translation>không có quyền</translation>
    </message>
    <message>
        <source>approved by the one who asked</source>
        <translation>người gửi tự duyệt</translation>
    </message>
    <message>
        <source>the same person twice</source>
        <translation>cùng một người hai lần</translation>
    </message>
    <message>
        <source>wrong step</source>
        <translation>sai bước</translation>
    </message>
    <message>
        <source>a newer submission was known</source>
        <translation>đã biết lần gửi mới hơn</translation>
    </message>
    <message>
        <source>unknown submission</source>
        <translation>lần gửi lạ</translation>
    </message>
    <message>
        <source>returned or recalled before</source>
        <translation>đã trả lại hoặc thu hồi trước đó</translation>
    </message>
    <message>
        <source>not a publisher of this site</source>
        <translation>không phải máy đăng của trang này</translation>
    </message>
    <message>
        <source>makes no sense</source>
        <translation>vô nghĩa</translation>
    </message>
    <message>
        <source>not the keeper</source>
        <translation>không phải người giữ quy chế</translation>
    </message>
    <message>
        <source>another version went before</source>
        <translation>phiên bản khác đến trước</translation>
    </message>
    <message>
        <source>Version kept</source>
        <translation>Giữ phiên bản</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Gửi duyệt</translation>
    </message>
    <message>
        <source>Approved on paper</source>
        <translation>Duyệt trên giấy</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Thu hồi duyệt</translation>
    </message>
    <message>
        <source>Released although late</source>
        <translation>Cho đăng dù trễ</translation>
    </message>
    <message>
        <source>Held or let go</source>
        <translation>Giữ lại hoặc thôi giữ</translation>
    </message>
    <message>
        <source>Seen as citizens see it</source>
        <translation>Đã thấy như người dân thấy</translation>
    </message>
    <message>
        <source>An event was altered</source>
        <translation>Một sự kiện bị sửa</translation>
    </message>
    <message>
        <source>A signature is not good</source>
        <translation>Một chữ ký không hợp lệ</translation>
    </message>
    <message>
        <source>An event is missing</source>
        <translation>Thiếu một sự kiện</translation>
    </message>
    <message>
        <source>The newest events are missing</source>
        <translation>Thiếu các sự kiện mới nhất</translation>
    </message>
    <message>
        <source>An event of another newsroom</source>
        <translation>Sự kiện của tòa soạn khác</translation>
    </message>
    <message>
        <source>A text was altered</source>
        <translation>Một nội dung bị sửa</translation>
    </message>
    <message>
        <source>A text is missing</source>
        <translation>Thiếu một nội dung</translation>
    </message>
    <message>
        <source>A file is missing</source>
        <translation>Thiếu một tệp</translation>
    </message>
    <message>
        <source>A file was altered</source>
        <translation>Một tệp bị sửa</translation>
    </message>
    <message>
        <source>A list said other than the events</source>
        <translation>Danh sách nói khác với sự kiện</translation>
    </message>
    <message>
        <source>Something that is not ours is in the database</source>
        <translation>Trong cơ sở dữ liệu có thứ không phải của tòa soạn</translation>
    </message>
    <message>
        <source>One key signed in two copies</source>
        <translation>Một khóa đã ký ở hai bản sao</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>Cơ sở dữ liệu bị hỏng</translation>
    </message>
    <message>
        <source>“%1” is on “%2” as it should be.</source>
        <translation>“%1” trên “%2” đúng như phải có.</translation>
    </message>
    <message>
        <source>“%1” waits for “%2”.</source>
        <translation>“%1” đang chờ lên “%2”.</translation>
    </message>
    <message>
        <source>“%1” is live on “%2”.</source>
        <translation>“%1” đã đăng trên “%2”.</translation>
    </message>
    <message>
        <source>“%1” is on the server of “%2” but was not seen yet.</source>
        <translation>“%1” đã lên máy chủ của “%2” nhưng chưa thấy hiện.</translation>
    </message>
    <message>
        <source>“%1” had arrived on “%2” already.</source>
        <translation>“%1” đã đến “%2” từ trước.</translation>
    </message>
    <message>
        <source>“%1” is on “%2” again as it should be.</source>
        <translation>“%1” trên “%2” đã lại đúng như phải có.</translation>
    </message>
    <message>
        <source>Somebody changed “%1” on “%2” or took it down.</source>
        <translation>Có người đã sửa hoặc gỡ “%1” trên “%2”.</translation>
    </message>
    <message>
        <source>“%1” was changed on “%2”; a person must decide.</source>
        <translation>“%1” đã bị sửa trên “%2”; cần người quyết định.</translation>
    </message>
    <message>
        <source>“%1” missed its time on “%2”; release or recall it.</source>
        <translation>“%1” đã lỡ giờ trên “%2”; hãy cho đăng hoặc thu hồi.</translation>
    </message>
    <message>
        <source>The time for “%1” on “%2” is over.</source>
        <translation>Thời hạn của “%1” trên “%2” đã hết.</translation>
    </message>
    <message>
        <source>“%1” is held back from “%2”.</source>
        <translation>“%1” đang được giữ lại, chưa lên “%2”.</translation>
    </message>
    <message>
        <source>Two approvals of “%1” for “%2” exclude each other; recall one.</source>
        <translation>Hai lần duyệt “%1” cho “%2” loại trừ nhau; hãy thu hồi một.</translation>
    </message>
    <message>
        <source>“%1” on “%2” needs a newer Tòa Soạn.</source>
        <translation>“%1” trên “%2” cần Tòa Soạn mới hơn.</translation>
    </message>
    <message>
        <source>“%1” is not sent to “%2”: signatures and words do not agree.</source>
        <translation>Không gửi “%1” lên “%2”: chữ ký và nội dung không khớp.</translation>
    </message>
    <message>
        <source>“%1” did not reach “%2”.</source>
        <translation>“%1” chưa đến được “%2”.</translation>
    </message>
    <message>
        <source>“%1” was stopped on its way to “%2”.</source>
        <translation>“%1” bị dừng trên đường đến “%2”.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed; next %1.</source>
        <translation>
            <numerusform>%n lần hỏng; thử lại %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Cách dùng: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Tùy chọn:</translation>
    </message>
    <message>
        <source>Options of every verb:</source>
        <translation>Tùy chọn của mọi lệnh:</translation>
    </message>
    <message>
        <source>More about one: %1</source>
        <translation>Xem thêm một lệnh: %1</translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation>Mật khẩu của %1:</translation>
    </message>
    <message>
        <source>New passphrase of %1, eight letters or more:</source>
        <translation>Mật khẩu mới của %1, từ tám ký tự:</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>Nhập lại lần nữa:</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>đã sửa lại</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ở đây</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>ngừng dùng</translation>
    </message>
    <message>
        <source>never</source>
        <translation>chưa bao giờ</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>chưa đặt</translation>
    </message>
    <message>
        <source>%1 (saved %2)</source>
        <translation>%1 (lưu lúc %2)</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>Lần tới: %1.</translation>
    </message>
    <message>
        <source>The newsroom of “%1” is made in %2; %3 keeps its charter.</source>
        <translation>Tòa soạn của “%1” đã lập trong %2; %3 giữ quy chế.</translation>
    </message>
    <message>
        <source>Recovery sheet. Print it and lock it away: it is shown once, and it alone brings the newsroom back if the keeper&apos;s key is lost.</source>
        <translation>Phiếu khôi phục. Hãy in ra và cất kỹ: phiếu chỉ hiện một lần, và chỉ nó cứu được tòa soạn nếu mất khóa của người giữ quy chế.</translation>
    </message>
    <message>
        <source>This computer&apos;s own secret is in the system&apos;s keychain.</source>
        <translation>Bí mật của máy này nằm trong kho khóa của hệ thống.</translation>
    </message>
    <message>
        <source>This computer&apos;s own secret is in the file %1, for your eyes only.</source>
        <translation>Bí mật của máy này nằm trong tệp %1, chỉ mình bạn đọc được.</translation>
    </message>
    <message>
        <source>This newsroom was changed by a newer Tòa Soạn: here it can only be read.</source>
        <translation>Tòa soạn này đã được Tòa Soạn mới hơn sửa: ở đây chỉ đọc được.</translation>
    </message>
    <message>
        <source>This is a restored copy: what is signed from now on is marked so.</source>
        <translation>Đây là bản khôi phục: những gì ký từ nay được đánh dấu như vậy.</translation>
    </message>
    <message>
        <source>Somebody here can approve.</source>
        <translation>Ở đây có người duyệt được.</translation>
    </message>
    <message>
        <source>Nobody can approve yet: add a reviewer with member add.</source>
        <translation>Chưa ai duyệt được: thêm người duyệt bằng member add.</translation>
    </message>
    <message>
        <source>Sound: %1 events, %2 texts and %3 files are as they were signed.</source>
        <translation>Nguyên vẹn: %1 sự kiện, %2 nội dung và %3 tệp đúng như đã ký.</translation>
    </message>
    <message numerus="yes">
        <source>The lists are made again: %n post(s).</source>
        <translation>
            <numerusform>Danh sách đã làm lại: %n tin bài.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in the newsroom and has a key on this computer.</source>
        <translation>%1 đã vào tòa soạn và có khóa trên máy này.</translation>
    </message>
    <message>
        <source>%1 is in the newsroom, without a key on this computer.</source>
        <translation>%1 đã vào tòa soạn, không có khóa trên máy này.</translation>
    </message>
    <message>
        <source>%1 has a key on this computer now.</source>
        <translation>%1 nay có khóa trên máy này.</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <translation>%1 nay là: %2.</translation>
    </message>
    <message>
        <source>%1 has no rights any more; what they signed so far stays.</source>
        <translation>%1 không còn quyền; những gì đã ký vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>The section “%1” is there.</source>
        <translation>Đã có chuyên mục “%1”.</translation>
    </message>
    <message>
        <source>The section “%1” is changed.</source>
        <translation>Đã sửa chuyên mục “%1”.</translation>
    </message>
    <message>
        <source>The site “%1” is there; try it with site test.</source>
        <translation>Đã có trang đích “%1”; hãy thử bằng site test.</translation>
    </message>
    <message>
        <source>The site “%1” is changed.</source>
        <translation>Đã sửa trang đích “%1”.</translation>
    </message>
    <message>
        <source>The site “%1” took a trial file, gave it back unchanged and removed it.</source>
        <translation>Trang đích “%1” đã nhận tệp thử, trả lại nguyên vẹn và đã xóa.</translation>
    </message>
    <message numerus="yes">
        <source>%n in all.</source>
        <translation>
            <numerusform>Tất cả %n mục.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2; more with --after %3.</source>
        <translation>%1 trên %2; xem tiếp bằng --after %3.</translation>
    </message>
    <message>
        <source>The draft of “%1” is saved beside a newer one that another window wrote; see post draft.</source>
        <translation>Bản nháp “%1” đã lưu cạnh một bản mới hơn do cửa sổ khác ghi; xem post draft.</translation>
    </message>
    <message>
        <source>The draft of “%1” is put away for 30 days; post draft %2 --restore brings it back.</source>
        <translation>Bản nháp “%1” đã bỏ, còn giữ 30 ngày; post draft %2 --restore để lấy lại.</translation>
    </message>
    <message>
        <source>The draft of “%1” is back.</source>
        <translation>Đã lấy lại bản nháp “%1”.</translation>
    </message>
    <message>
        <source>This version of “%1” is kept, and colleagues can see it.</source>
        <translation>Phiên bản này của “%1” đã được giữ, đồng nghiệp xem được.</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>“%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” is returned with your remark.</source>
        <translation>“%1” đã trả lại kèm ý kiến của bạn.</translation>
    </message>
    <message>
        <source>The submission of “%1” is recalled, for good.</source>
        <translation>Lần gửi duyệt “%1” đã bị thu hồi hẳn.</translation>
    </message>
    <message>
        <source>“%1” may go out now although its time was missed.</source>
        <translation>“%1” nay được đăng dù đã lỡ giờ.</translation>
    </message>
    <message>
        <source>“%1” is not sent to “%2” for now.</source>
        <translation>Tạm chưa gửi “%1” lên “%2”.</translation>
    </message>
    <message>
        <source>“%1” may be sent to “%2” again.</source>
        <translation>“%1” lại được gửi lên “%2”.</translation>
    </message>
    <message>
        <source>The page is in %1.</source>
        <translation>Trang nằm trong %1.</translation>
    </message>
    <message>
        <source>The file is in %1.</source>
        <translation>Tệp nằm trong %1.</translation>
    </message>
    <message>
        <source>“%1” is approved.</source>
        <translation>“%1” đã được duyệt.</translation>
    </message>
    <message>
        <source>Step %2 of %3 is approved for “%1”; another person approves the next.</source>
        <translation>Đã duyệt bước %2 trên %3 của “%1”; người khác duyệt bước tiếp.</translation>
    </message>
    <message>
        <source>“%1” will be taken down; a second person confirms within one working day.</source>
        <translation>“%1” sẽ được gỡ; người thứ hai xác nhận trong một ngày làm việc.</translation>
    </message>
    <message>
        <source>“%1” waits for approval.</source>
        <translation>“%1” đang chờ duyệt.</translation>
    </message>
    <message>
        <source>The correction of “%1” waits for approval.</source>
        <translation>Đính chính của “%1” đang chờ duyệt.</translation>
    </message>
    <message>
        <source>Withdrawing “%1” waits for approval.</source>
        <translation>Việc rút “%1” đang chờ duyệt.</translation>
    </message>
    <message>
        <source>Redirecting “%1” waits for approval.</source>
        <translation>Việc dẫn “%1” sang nơi khác đang chờ duyệt.</translation>
    </message>
    <message>
        <source>Taking down “%1” waits for approval.</source>
        <translation>Việc gỡ “%1” đang chờ duyệt.</translation>
    </message>
    <message>
        <source>Not before %1; this computer must be on then.</source>
        <translation>Không sớm hơn %1; lúc đó máy này phải bật.</translation>
    </message>
    <message>
        <source>%1 asks to publish “%2”.</source>
        <translation>%1 đề nghị đăng “%2”.</translation>
    </message>
    <message>
        <source>%1 asks to correct “%2”.</source>
        <translation>%1 đề nghị đính chính “%2”.</translation>
    </message>
    <message>
        <source>%1 asks to withdraw “%2”.</source>
        <translation>%1 đề nghị rút “%2”.</translation>
    </message>
    <message>
        <source>%1 asks to redirect “%2”.</source>
        <translation>%1 đề nghị dẫn “%2” sang nơi khác.</translation>
    </message>
    <message>
        <source>%1 asks to take down “%2”.</source>
        <translation>%1 đề nghị gỡ “%2”.</translation>
    </message>
    <message>
        <source>Approval %1 of %2.</source>
        <translation>Bước duyệt %1 trên %2.</translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>Không sớm hơn %1.</translation>
    </message>
    <message>
        <source>What failed is tried again at the next round.</source>
        <translation>Những gì chưa gửi được sẽ thử lại ở lượt tới.</translation>
    </message>
    <message>
        <source>Nothing had to be sent.</source>
        <translation>Không có gì phải gửi.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent and proven.</source>
        <translation>
            <numerusform>Đã gửi và kiểm chứng %n trang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publishing for “%1” until stopped.</source>
        <translation>Đang đăng tin cho “%1” đến khi dừng.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %1 rounds; %n page(s) sent.</source>
        <translation>
            <numerusform>Đã dừng sau %1 lượt; gửi %n trang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The erasure of %n text(s) is ordered; another person confirms it with erasure confirm %1.</source>
        <translation>
            <numerusform>Đã yêu cầu hủy %n nội dung; người khác xác nhận bằng erasure confirm %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words are destroyed for good; the history still verifies.</source>
        <translation>Nội dung đã bị hủy hẳn; lịch sử vẫn kiểm chứng được.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of lists said other than what was signed.</source>
        <translation>
            <numerusform>%n dòng danh sách nói khác với những gì đã ký.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lists are right again; nothing that was signed is touched.</source>
        <translation>Danh sách đã đúng lại; những gì đã ký không bị đụng đến.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Tin mới nhất</translation>
    </message>
    <message>
        <source>Told now</source>
        <translation>Đang báo cho</translation>
    </message>
    <message>
        <source>A section is renewed every 1 to %1 working days.</source>
        <translation>Định kỳ của một chuyên mục là 1 đến %1 ngày làm việc.</translation>
    </message>
    <message>
        <source>The reviewers are told 1 to %1 working days late, and the keeper not before them.</source>
        <translation>Người duyệt được báo khi trễ 1 đến %1 ngày làm việc, người quản trị không sớm hơn.</translation>
    </message>
    <message>
        <source>No password of this site is kept on this computer; site password takes it.</source>
        <translation>Máy này chưa giữ mật khẩu của trang; hãy dùng site password.</translation>
    </message>
    <message>
        <source>Without TLS the password travels readable for everybody; who wants that all the same sets plain=allowed.</source>
        <translation>Không có TLS thì ai trên đường truyền cũng đọc được mật khẩu; nếu vẫn muốn, hãy đặt plain=allowed.</translation>
    </message>
    <message>
        <source>Only https keeps the password secret on its way to the site.</source>
        <translation>Chỉ https mới giữ kín mật khẩu trên đường đến trang.</translation>
    </message>
    <message>
        <source>The setting user is missing: the name to sign in with on the site.</source>
        <translation>Thiếu thiết lập user: tên đăng nhập trên trang.</translation>
    </message>
    <message>
        <source>The password of the site “%1” is needed, and nobody can be asked for it here.</source>
        <translation>Cần mật khẩu của trang “%1”, mà ở đây không hỏi được ai.</translation>
    </message>
    <message>
        <source>--%1 takes two numbers of working days, like 2,5, not “%2”.</source>
        <translation>--%1 nhận hai số ngày làm việc, như 2,5, không phải “%2”.</translation>
    </message>
    <message>
        <source>--%1 means nothing without --%2.</source>
        <translation>--%1 không có nghĩa nếu thiếu --%2.</translation>
    </message>
    <message>
        <source>Password that the site “%1” asks for:</source>
        <translation>Mật khẩu mà trang “%1” đòi hỏi:</translation>
    </message>
    <message numerus="yes">
        <source>every %n working day(s)</source>
        <translation>
            <numerusform>%n ngày làm việc một lần</numerusform>
        </translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>không định kỳ</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>còn hạn</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>sắp đến hạn</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>quá hạn</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>Trễ %n ngày làm việc</numerusform>
        </translation>
    </message>
    <message>
        <source>the working days of %1 are not known</source>
        <translation>chưa có lịch làm việc năm %1</translation>
    </message>
    <message>
        <source>The password of the site “%1” is kept on this computer; site test tries it.</source>
        <translation>Mật khẩu của trang “%1” được giữ trên máy này; dùng site test để thử.</translation>
    </message>
    <message>
        <source>The password of the site “%1” is forgotten on this computer.</source>
        <translation>Đã xóa mật khẩu của trang “%1” khỏi máy này.</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>Đăng nhập với tên %1 (%2).</translation>
    </message>
    <message>
        <source>The site keeps every element of a text as it is.</source>
        <translation>Trang giữ nguyên mọi thành phần của bài.</translation>
    </message>
    <message>
        <source>The site alters these elements of a text: %1.</source>
        <translation>Trang làm thay đổi các thành phần: %1.</translation>
    </message>
    <message>
        <source>An administrator of the site must make a category for: %1.</source>
        <translation>Quản trị viên của trang phải tạo chuyên mục cho: %1.</translation>
    </message>
    <message>
        <source>No section is overdue.</source>
        <translation>Không chuyên mục nào quá hạn.</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) overdue.</source>
        <translation>
            <numerusform>%n chuyên mục quá hạn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %n section(s).</source>
        <translation>
            <numerusform>Đã xem %n chuyên mục.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) recorded.</source>
        <translation>
            <numerusform>Đã ghi nhận %n thay đổi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody needs to be told anything now.</source>
        <translation>Lúc này không cần báo cho ai.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) told.</source>
        <translation>
            <numerusform>Đã báo cho %n người.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Kiểm chứng</translation>
    </message>
    <message>
        <source>There is no rule “%1”.</source>
        <translation>Không có quy tắc “%1”.</translation>
    </message>
    <message>
        <source>There is no duty “%1”.</source>
        <translation>Không có việc “%1”.</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>chưa kiểm chứng</translation>
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
        <source>on fixed days of the year</source>
        <translation>vào các ngày cố định trong năm</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>%1 một lần</translation>
    </message>
    <message>
        <source>%1 before: %2</source>
        <translation>%1 trước: %2</translation>
    </message>
    <message>
        <source>%1 after: %2</source>
        <translation>%1 sau: %2</translation>
    </message>
    <message>
        <source>looked through every %1</source>
        <translation>rà soát %1 một lần</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>còn thời gian</translation>
    </message>
    <message>
        <source>no such rule on that day</source>
        <translation>ngày đó không có quy tắc này</translation>
    </message>
    <message>
        <source>waits for what comes before it</source>
        <translation>chờ việc trước nó</translation>
    </message>
    <message numerus="yes">
        <source>done, %n working day(s) late</source>
        <translation>
            <numerusform>xong, muộn %n ngày làm việc</numerusform>
        </translation>
    </message>
    <message>
        <source>done in time</source>
        <translation>xong đúng hạn</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>đã đóng</translation>
    </message>
    <message>
        <source>rules contradict each other: the stricter day</source>
        <translation>các quy định mâu thuẫn: lấy hạn chặt hơn</translation>
    </message>
    <message>
        <source>suggested day</source>
        <translation>hạn đề xuất</translation>
    </message>
    <message>
        <source>the post is not on the site yet</source>
        <translation>bài chưa có trên trang</translation>
    </message>
    <message>
        <source>put off until %1</source>
        <translation>hoãn nhắc đến %1</translation>
    </message>
    <message>
        <source>open until %1 if published today</source>
        <translation>nhận đến %1 nếu đăng hôm nay</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>nhận đến %1</translation>
    </message>
    <message>
        <source>taken down before %1</source>
        <translation>bị gỡ trước %1</translation>
    </message>
    <message>
        <source>must stay until %1</source>
        <translation>phải giữ đến %1</translation>
    </message>
    <message>
        <source>must be gone by %1</source>
        <translation>phải gỡ chậm nhất %1</translation>
    </message>
    <message>
        <source>to be looked through by %1</source>
        <translation>phải rà soát chậm nhất %1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>tiếp theo: %1</translation>
    </message>
    <message>
        <source>Due, as a person set it</source>
        <translation>Hạn do người đặt</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Nhận đến</translation>
    </message>
    <message>
        <source>Must stay until</source>
        <translation>Phải giữ đến</translation>
    </message>
    <message>
        <source>Must be gone by</source>
        <translation>Phải gỡ chậm nhất</translation>
    </message>
    <message>
        <source>To be looked through by</source>
        <translation>Phải rà soát chậm nhất</translation>
    </message>
    <message>
        <source>the event; its day does not count</source>
        <translation>ngày xảy ra sự kiện, không tính</translation>
    </message>
    <message>
        <source>counted: %1</source>
        <translation>tính: %1</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>bỏ qua: %1</translation>
    </message>
    <message>
        <source>the working day it moves to</source>
        <translation>chuyển sang ngày làm việc này</translation>
    </message>
    <message>
        <source>(may still change)</source>
        <translation>(còn có thể đổi)</translation>
    </message>
    <message>
        <source>a quote that never ends, or too many columns</source>
        <translation>dấu ngoặc kép không đóng, hoặc thừa cột</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>thiếu %1</translation>
    </message>
    <message>
        <source>%1 is no day: “%2”</source>
        <translation>%1 không phải là ngày: “%2”</translation>
    </message>
    <message>
        <source>%1: the working days of that year are not known: “%2”</source>
        <translation>%1: chưa biết ngày làm việc của năm đó: “%2”</translation>
    </message>
    <message>
        <source>%1: no such rule: “%2”</source>
        <translation>%1: không có quy tắc: “%2”</translation>
    </message>
    <message>
        <source>%1: the rule names no time for that day: “%2”</source>
        <translation>%1: quy tắc không cho hạn vào ngày đó: “%2”</translation>
    </message>
    <message>
        <source>%1: no such section: “%2”</source>
        <translation>%1: không có chuyên mục: “%2”</translation>
    </message>
    <message>
        <source>%1 is not as it must be: “%2”</source>
        <translation>%1 không đúng: “%2”</translation>
    </message>
    <message>
        <source>there already: “%1”</source>
        <translation>đã có: “%1”</translation>
    </message>
    <message>
        <source>Known events whose post is owed:</source>
        <translation>Sự kiện đã biết còn phải đăng bài:</translation>
    </message>
    <message>
        <source>Sections and how long ago they were updated:</source>
        <translation>Chuyên mục theo lần cập nhật:</translation>
    </message>
    <message>
        <source>The agency&apos;s own rules cannot be read (%1); only those of the program are shown.</source>
        <translation>Không đọc được quy định riêng của cơ quan (%1); chỉ hiện quy tắc của chương trình.</translation>
    </message>
    <message>
        <source>The agency&apos;s own rules are signed and hold from now on.</source>
        <translation>Quy định riêng của cơ quan đã được ký và có giá trị từ bây giờ.</translation>
    </message>
    <message>
        <source>The agency has no rules of its own any more.</source>
        <translation>Cơ quan không còn quy định riêng.</translation>
    </message>
    <message numerus="yes">
        <source>The list of %n item(s) is in %1.</source>
        <translation>
            <numerusform>Danh mục gồm %n mục nằm ở %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is due on %2.</source>
        <translation>Hạn đăng “%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” is registered: %2.</source>
        <translation>Đã ghi “%1”: %2.</translation>
    </message>
    <message>
        <source>The rule is not verified.</source>
        <translation>Quy tắc chưa kiểm chứng.</translation>
    </message>
    <message>
        <source>“%1” is settled once its post is seen on the site.</source>
        <translation>“%1” hoàn thành khi bài được thấy trên trang.</translation>
    </message>
    <message>
        <source>Nobody is told about “%1” until %2.</source>
        <translation>Không nhắc ai về “%1” đến hết %2.</translation>
    </message>
    <message>
        <source>“%1” is still correct; look again by %2.</source>
        <translation>“%1” vẫn đúng; rà soát lại chậm nhất %2.</translation>
    </message>
    <message>
        <source>“%1” is still correct.</source>
        <translation>“%1” vẫn đúng.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) would go in.</source>
        <translation>
            <numerusform>%n dòng sẽ được nhận.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) went in.</source>
        <translation>
            <numerusform>Đã nhận %n dòng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) did not.</source>
        <translation>
            <numerusform>%n dòng không nhận được.</numerusform>
        </translation>
    </message>
    <message>
        <source>No known event is overdue.</source>
        <translation>Không sự kiện nào quá hạn.</translation>
    </message>
    <message numerus="yes">
        <source>%n known event(s) overdue.</source>
        <translation>
            <numerusform>%n sự kiện quá hạn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a day as 2026-11-20 or 20/11/2026.</source>
        <translation>Viết ngày như 2026-11-20 hoặc 20/11/2026.</translation>
    </message>
    <message>
        <source>“%1” is no kind of agency.</source>
        <translation>“%1” không phải là loại cơ quan.</translation>
    </message>
    <message>
        <source>Kinds: %1.</source>
        <translation>Các loại: %1.</translation>
    </message>
    <message>
        <source>It is not known what kind of agency this is.</source>
        <translation>Chưa biết đây là loại cơ quan nào.</translation>
    </message>
    <message>
        <source>Formats: csv, html.</source>
        <translation>Định dạng: csv, html.</translation>
    </message>
    <message>
        <source>The rules are not as they must be: %1</source>
        <translation>Quy định không đúng: %1</translation>
    </message>
    <message>
        <source>The rule “%1” names no time for that day.</source>
        <translation>Quy tắc “%1” không cho hạn vào ngày đó.</translation>
    </message>
    <message>
        <source>See catalogue list.</source>
        <translation>Xem catalogue list.</translation>
    </message>
    <message>
        <source>See duty list.</source>
        <translation>Xem duty list.</translation>
    </message>
    <message>
        <source>The rule “%1”.</source>
        <translation>Quy tắc “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no format.</source>
        <translation>“%1” không phải là định dạng.</translation>
    </message>
    <message>
        <source>Name the post with --post, or the reason with --reason.</source>
        <translation>Nêu bài bằng --post, hoặc lý do bằng --reason.</translation>
    </message>
    <message>
        <source>A duty can be put off until tomorrow or for up to %1 days, %2 times.</source>
        <translation>Có thể hoãn nhắc từ ngày mai đến nhiều nhất %1 ngày, %2 lần.</translation>
    </message>
    <message>
        <source>Only a page that must always be right can be confirmed.</source>
        <translation>Chỉ xác nhận được trang phải luôn đúng.</translation>
    </message>
    <message>
        <source>The working days of %1 are not known.</source>
        <translation>Chưa biết ngày làm việc của %1.</translation>
    </message>
    <message>
        <source>Page gone (%1)</source>
        <translation>Trang bài đã mất (%1)</translation>
    </message>
    <message>
        <source>Page changed (%1)</source>
        <translation>Trang bài bị đổi (%1)</translation>
    </message>
    <message>
        <source>File gone (%1)</source>
        <translation>Tệp đã mất (%1)</translation>
    </message>
    <message>
        <source>Attachment is another file</source>
        <translation>Tệp đính kèm là tệp khác</translation>
    </message>
    <message>
        <source>Broken link (%1)</source>
        <translation>Liên kết hỏng (%1)</translation>
    </message>
    <message>
        <source>Link that nobody answers</source>
        <translation>Liên kết không ai trả lời</translation>
    </message>
    <message>
        <source>Closed on %1, still shown as open</source>
        <translation>Đã hết hạn ngày %1 mà vẫn hiện như còn hạn</translation>
    </message>
    <message>
        <source>Certificate ends on %1</source>
        <translation>Chứng thư hết hạn ngày %1</translation>
    </message>
    <message>
        <source>Certificate refused (%1)</source>
        <translation>Chứng thư không được chấp nhận (%1)</translation>
    </message>
    <message>
        <source>Nothing is wrong on the sites, as far as the last patrol saw.</source>
        <translation>Lần đi tuần gần nhất không thấy gì sai trên các trang.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right on the sites.</source>
        <translation>
            <numerusform>%n điều cần sửa trên các trang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %n page(s).</source>
        <translation>
            <numerusform>Đã xem %n trang bài.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be judged.</source>
        <translation>
            <numerusform>%n trang trong số đó chưa đánh giá được.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: cannot be looked at (%2).</source>
        <translation>%1: không xem được (%2).</translation>
    </message>
    <message>
        <source>%1: nothing there.</source>
        <translation>%1: chưa có gì.</translation>
    </message>
    <message>
        <source>%1: newest is “%2” of %3, %4</source>
        <translation>%1: mới nhất là “%2”, %3, %4</translation>
    </message>
    <message>
        <source>The site “%1” can be looked at.</source>
        <translation>Trang “%1” xem được.</translation>
    </message>
    <message>
        <source>There is no list “%1”.</source>
        <translation>Không có danh mục mẫu “%1”.</translation>
    </message>
    <message>
        <source>(suggested; the text gives no number)</source>
        <translation>(đề xuất; văn bản không ấn định số ngày)</translation>
    </message>
    <message>
        <source>done late</source>
        <translation>xong muộn</translation>
    </message>
    <message>
        <source>went in, but nobody is responsible for it</source>
        <translation>đã nhận, nhưng chưa có người phụ trách</translation>
    </message>
    <message>
        <source>Nobody responsible</source>
        <translation>Chưa giao ai phụ trách</translation>
    </message>
    <message>
        <source>The report for %1, up to %2, is in %3.</source>
        <translation>Báo cáo tháng %1, tính đến %2, ở trong %3.</translation>
    </message>
    <message>
        <source>The report for %1 is in %2.</source>
        <translation>Báo cáo tháng %1 ở trong %2.</translation>
    </message>
    <message>
        <source>“%1” is no month.</source>
        <translation>“%1” không phải là tháng.</translation>
    </message>
    <message>
        <source>Write a month as 2026-11 or 11/2026.</source>
        <translation>Ghi tháng theo dạng 2026-11 hoặc 11/2026.</translation>
    </message>
    <message>
        <source>There is nothing to report about that month: it is to come, or the newsroom did not exist yet.</source>
        <translation>Không có gì để báo cáo về tháng đó: tháng chưa đến, hoặc khi đó chưa có tòa soạn.</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>quá hạn %n việc</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; %3 a week clear this by %4.</source>
        <translation>%1: %2; mỗi tuần %3 bài thì đến %4 là xong.</translation>
    </message>
    <message>
        <source>%1: %2; %3 a week never clear this, %4 a week would.</source>
        <translation>%1: %2; mỗi tuần %3 bài thì không bao giờ xong, phải mỗi tuần %4 bài.</translation>
    </message>
    <message>
        <source>%1: %2; not even %3 a week clear this by %4.</source>
        <translation>%1: %2; mỗi tuần %3 bài cũng không kịp xong vào %4.</translation>
    </message>
    <message>
        <source>%1: %2; not even %3 a week clear this.</source>
        <translation>%1: %2; mỗi tuần %3 bài cũng không xong.</translation>
    </message>
    <message>
        <source>Nothing is overdue: no plan is needed.</source>
        <translation>Không có việc nào quá hạn: không cần kế hoạch.</translation>
    </message>
    <message>
        <source>%1 is over.</source>
        <translation>Ngày %1 đã qua.</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Tuần từ</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>đăng</translation>
    </message>
    <message>
        <source>take down</source>
        <translation>gỡ</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>đăng lại</translation>
    </message>
    <message>
        <source>look through</source>
        <translation>rà soát</translation>
    </message>
    <message>
        <source>update the section</source>
        <translation>cập nhật chuyên mục</translation>
    </message>
    <message>
        <source>law</source>
        <translation>luật</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>thông lệ</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>định kỳ</translation>
    </message>
    <message>
        <source>will be late</source>
        <translation>sẽ chậm</translation>
    </message>
    <message>
        <source>Save it as .xlsx without a password, or as CSV in UTF-8.</source>
        <translation>Hãy lưu lại dạng .xlsx không có mật khẩu, hoặc CSV mã UTF-8.</translation>
    </message>
    <message>
        <source>waits: %1</source>
        <translation>đang chờ: %1</translation>
    </message>
    <message>
        <source>No register waits.</source>
        <translation>Không có sổ nào đang chờ.</translation>
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
        <translation>Đang theo dõi %1, nhưng hiện không tìm thấy thư mục ấy.</translation>
    </message>
    <message numerus="yes">
        <source>%n register(s) wait for duty import --pending.</source>
        <translation>
            <numerusform>%n sổ đang chờ lệnh duty import --pending.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) may still be being written and are looked at again.</source>
        <translation>
            <numerusform>%n tệp có thể còn đang được ghi, sẽ xem lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>Không đọc được thư mục %1.</translation>
    </message>
    <message>
        <source>The calendar brings nothing new.</source>
        <translation>Theo lịch chưa có việc nào mới.</translation>
    </message>
    <message numerus="yes">
        <source>%n duty(ies) would be registered.</source>
        <translation>
            <numerusform>Sẽ ghi %n việc.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duty(ies) registered.</source>
        <translation>
            <numerusform>Đã ghi %n việc.</numerusform>
        </translation>
    </message>
    <message>
        <source>rule of the agency</source>
        <translation>quy định của cơ quan</translation>
    </message>
    <message>
        <source>law, not verified</source>
        <translation>luật chưa kiểm chứng</translation>
    </message>
    <message>
        <source>%1 has no address any more.</source>
        <translation>%1 không còn địa chỉ thư.</translation>
    </message>
    <message>
        <source>%1 is told by e-mail at %2.</source>
        <translation>%1 được nhắc qua thư điện tử %2.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>“%1” không phải địa chỉ thư điện tử.</translation>
    </message>
    <message>
        <source>The reminders were changed.</source>
        <translation>Đã thay đổi quy định nhắc việc.</translation>
    </message>
    <message>
        <source>--days-before takes falling numbers of days, like 30,7,1, not “%1”.</source>
        <translation>--days-before nhận các số ngày giảm dần, ví dụ 30,7,1, không nhận “%1”.</translation>
    </message>
    <message>
        <source>Nobody is reminded of the section “%1” until %2.</source>
        <translation>Không nhắc ai về chuyên mục “%1” cho đến hết %2.</translation>
    </message>
    <message>
        <source>People are reminded of the section “%1” again.</source>
        <translation>Chuyên mục “%1” được nhắc trở lại.</translation>
    </message>
    <message>
        <source>exempt until %1</source>
        <translation>miễn nhắc đến %1</translation>
    </message>
    <message>
        <source>Name a day from today to a year from now, and a reason.</source>
        <translation>Nêu một ngày từ hôm nay đến một năm tới, và lý do.</translation>
    </message>
    <message>
        <source>%1 has no quiet hours; on days off nobody is told.</source>
        <translation>%1 không đặt giờ yên lặng; ngày nghỉ không nhắc ai.</translation>
    </message>
    <message>
        <source>%1 is left in peace from %2 to %3, and on days off.</source>
        <translation>Không nhắc %1 từ %2 đến %3 và vào ngày nghỉ.</translation>
    </message>
    <message>
        <source>Nobody is told now. The next reminder may come %1.</source>
        <translation>Lúc này không nhắc ai. Lần nhắc tới sớm nhất là %1.</translation>
    </message>
    <message>
        <source>--%1 takes a time of day, like 17:30, not “%2”.</source>
        <translation>--%1 nhận giờ trong ngày, ví dụ 17:30, không nhận “%2”.</translation>
    </message>
    <message>
        <source>This computer sends no mail.</source>
        <translation>Máy này không gửi thư.</translation>
    </message>
    <message>
        <source>This computer sends mail through %1. Try it with mail test.</source>
        <translation>Máy này gửi thư qua %1. Hãy thử bằng mail test.</translation>
    </message>
    <message>
        <source>The mail server took a message to %1.</source>
        <translation>Máy chủ đã nhận thư gửi %1.</translation>
    </message>
    <message>
        <source>The mail server wants the password of %1.</source>
        <translation>Máy chủ thư cần mật khẩu của %1.</translation>
    </message>
    <message>
        <source>Password of %1 at the mail server: </source>
        <translation>Mật khẩu của %1 ở máy chủ thư: </translation>
    </message>
    <message>
        <source>--security is starttls, tls or none, not “%1”.</source>
        <translation>--security là starttls, tls hoặc none, không phải “%1”.</translation>
    </message>
    <message>
        <source>Without protection everybody on the way can read the mail and the password. Add --allow-plain if it must be so.</source>
        <translation>Không bảo vệ thì ai trên đường truyền cũng đọc được thư và mật khẩu. Nếu buộc phải vậy, thêm --allow-plain.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) told by e-mail.</source>
        <translation>
            <numerusform>Đã nhắc %n người qua thư điện tử.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail to %1 was not sent: %2</source>
        <translation>Thư gửi %1 chưa đi được: %2</translation>
    </message>
    <message>
        <source>See how it is set up with mail show, and set it anew with mail set.</source>
        <translation>Xem cài đặt bằng mail show, và đặt lại bằng mail set.</translation>
    </message>
    <message>
        <source>One of --on, --off and --status is wanted.</source>
        <translation>Cần một trong --on, --off và --status.</translation>
    </message>
    <message>
        <source>One of --output, --keep and --forget is wanted.</source>
        <translation>Cần một trong --output, --keep và --forget.</translation>
    </message>
    <message>
        <source>No calendar file is kept fresh any more.</source>
        <translation>Không còn tệp lịch nào được cập nhật.</translation>
    </message>
    <message>
        <source>The calendar is in %1. toasoanctl serve keeps the file that was asked for fresh.</source>
        <translation>Lịch đã ghi vào %1. toasoanctl serve sẽ cập nhật tệp lịch đã yêu cầu.</translation>
    </message>
    <message>
        <source>The calendar is in %1.</source>
        <translation>Lịch đã ghi vào %1.</translation>
    </message>
    <message>
        <source>the year is missing, there twice, or not the next one behind the calendar (%1)</source>
        <translation>thiếu năm, năm bị ghi hai lần, hoặc không phải năm liền sau lịch đang có (%1)</translation>
    </message>
    <message>
        <source>the number and day of the notice are missing (%1)</source>
        <translation>thiếu số, ngày của thông báo (%1)</translation>
    </message>
    <message>
        <source>“%1” is no holiday and no swap</source>
        <translation>“%1” không phải ngày lễ, cũng không phải hoán đổi</translation>
    </message>
    <message>
        <source>%1 is no day of that year</source>
        <translation>%1 không phải một ngày của năm ấy</translation>
    </message>
    <message>
        <source>the days cannot be told in “%1”</source>
        <translation>không rõ ngày trong “%1”</translation>
    </message>
    <message>
        <source>nothing is said about %1</source>
        <translation>không ghi gì về năm %1</translation>
    </message>
    <message>
        <source>these cannot be the days off of that holiday (%1)</source>
        <translation>đây không thể là các ngày nghỉ của dịp lễ này (%1)</translation>
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
        <source>%1 is no day of rest that can be worked</source>
        <translation>%1 không phải ngày nghỉ có thể làm bù</translation>
    </message>
    <message>
        <source>The notice cannot be used, line %1: %2.</source>
        <translation>Thông báo chưa dùng được, dòng %1: %2.</translation>
    </message>
    <message>
        <source>docs/calendar.md shows how a notice is typed. Nothing was changed.</source>
        <translation>Cách gõ thông báo có trong docs/calendar.md. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The calendar follows the notice for %1.</source>
        <translation>Lịch đã theo thông báo của năm %1.</translation>
    </message>
    <message>
        <source>The notice for %1 can be used. Nothing was changed.</source>
        <translation>Thông báo của năm %1 dùng được. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Days off and swapped days of %1.</source>
        <translation>Ngày nghỉ và ngày hoán đổi của năm %1.</translation>
    </message>
    <message>
        <source>Days off of %1, as they follow from the rules: its notice is not out.</source>
        <translation>Ngày nghỉ của năm %1, tính theo quy định: chưa có thông báo.</translation>
    </message>
    <message>
        <source>off for the holiday on %1</source>
        <translation>nghỉ bù ngày lễ %1</translation>
    </message>
    <message>
        <source>off, %1 is worked instead</source>
        <translation>nghỉ, làm bù ngày %1</translation>
    </message>
    <message>
        <source>worked instead of %1</source>
        <translation>làm bù cho ngày %1</translation>
    </message>
    <message>
        <source>a swap with %1 is proposed</source>
        <translation>có đề xuất hoán đổi với ngày %1</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>đã xác nhận</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>dự kiến</translation>
    </message>
    <message>
        <source>The calendar has no days of %1.</source>
        <translation>Lịch chưa có các ngày của năm %1.</translation>
    </message>
    <message>
        <source>The notice for %1 was taken back.</source>
        <translation>Đã rút thông báo của năm %1.</translation>
    </message>
    <message>
        <source>The notice for %1, which was typed before, would not fit any more.</source>
        <translation>Thông báo đã ghi cho năm %1 sẽ không còn khớp.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8.</source>
        <translation>Tệp không phải mã UTF-8.</translation>
    </message>
    <message>
        <source>None of the first 20 lines names these columns: %1.</source>
        <translation>Trong 20 dòng đầu không có dòng nào nêu đủ các cột này: %1.</translation>
    </message>
    <message>
        <source>The workbook has no sheet.</source>
        <translation>Sổ không có trang tính nào.</translation>
    </message>
    <message>
        <source>There is no such sheet; there are: %1.</source>
        <translation>Không có trang tính ấy; hiện có: %1.</translation>
    </message>
    <message>
        <source>This is a workbook of the old form (.xls), one with a password, or that of another program.</source>
        <translation>Đây là sổ kiểu cũ (.xls), sổ có mật khẩu, hoặc sổ của chương trình khác.</translation>
    </message>
    <message>
        <source>The workbook is damaged (%1).</source>
        <translation>Tệp sổ bị hỏng (%1).</translation>
    </message>
    <message>
        <source>The register is too large; at most 100,000 lines (%1).</source>
        <translation>Sổ quá lớn; nhiều nhất 100.000 dòng (%1).</translation>
    </message>
    <message numerus="yes">
        <source>every %n working day(s) by the common rule</source>
        <translation>
            <numerusform>%n ngày làm việc một lần (quy định chung)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A section without a rule of its own owes something new every %n working day(s).</source>
        <translation>
            <numerusform>Chuyên mục không có quy định riêng thì chậm nhất %n ngày làm việc phải có một tin mới.</numerusform>
        </translation>
    </message>
    <message>
        <source>A section without a rule of its own owes nothing regularly.</source>
        <translation>Chuyên mục không có quy định riêng thì không phải đăng định kỳ.</translation>
    </message>
</context>
</TS>
