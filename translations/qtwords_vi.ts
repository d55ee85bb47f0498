<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context><name>QWidgetTextControl</name>
<message><source>&amp;Undo</source><translation>&amp;Hoàn tác</translation></message>
<message><source>&amp;Redo</source><translation>&amp;Làm lại</translation></message>
<message><source>Cu&amp;t</source><translation>&amp;Cắt</translation></message>
<message><source>&amp;Copy</source><translation>&amp;Sao chép</translation></message>
<message><source>Copy &amp;Link Location</source><translation>Sao chép địa chỉ liên &amp;kết</translation></message>
<message><source>&amp;Paste</source><translation>&amp;Dán</translation></message>
<message><source>Delete</source><translation>Xóa</translation></message>
<message><source>Select All</source><translation>Chọn tất cả</translation></message>
</context>
<context><name>QLineEdit</name>
<message><source>&amp;Undo</source><translation>&amp;Hoàn tác</translation></message>
<message><source>&amp;Redo</source><translation>&amp;Làm lại</translation></message>
<message><source>Cu&amp;t</source><translation>&amp;Cắt</translation></message>
<message><source>&amp;Copy</source><translation>&amp;Sao chép</translation></message>
<message><source>&amp;Paste</source><translation>&amp;Dán</translation></message>
<message><source>Delete</source><translation>Xóa</translation></message>
<message><source>Select All</source><translation>Chọn tất cả</translation></message>
</context>
<context><name>QAbstractSpinBox</name>
<message><source>&amp;Select All</source><translation>Chọn tất &amp;cả</translation></message>
<message><source>&amp;Step up</source><translation>&amp;Tăng</translation></message>
<message><source>Step &amp;down</source><translation>&amp;Giảm</translation></message>
</context>
<context><name>QPlatformTheme</name>
<message><source>OK</source><translation>Đồng ý</translation></message>
<message><source>Cancel</source><translation>Hủy</translation></message>
<message><source>&amp;Cancel</source><translation>&amp;Hủy</translation></message>
<message><source>Open</source><translation>Mở</translation></message>
<message><source>&amp;Open</source><translation>&amp;Mở</translation></message>
<message><source>Close</source><translation>Đóng</translation></message>
<message><source>&amp;Close</source><translation>Đón&amp;g</translation></message>
<message><source>&amp;Yes</source><translation>&amp;Có</translation></message>
<message><source>&amp;No</source><translation>&amp;Không</translation></message>
</context>
<context><name>QFileDialog</name>
<message><source>Look in:</source><translation>Trong:</translation></message>
<message><source>File &amp;name:</source><translation>&amp;Tên tệp:</translation></message>
<message><source>Files of type:</source><translation>Loại tệp:</translation></message>
<message><source>Directory:</source><translation>Thư mục:</translation></message>
<message><source>&amp;Open</source><translation>&amp;Mở</translation></message>
<message><source>All Files (*)</source><translation>Mọi tệp (*)</translation></message>
<message><source>Back</source><translation>Lùi</translation></message>
<message><source>Forward</source><translation>Tiến</translation></message>
<message><source>Parent Directory</source><translation>Thư mục trên</translation></message>
<message><source>Create New Folder</source><translation>Tạo thư mục mới</translation></message>
<message><source>List View</source><translation>Dạng danh sách</translation></message>
<message><source>Detail View</source><translation>Dạng chi tiết</translation></message>
</context>
<context><name>KMessageWidget</name>
<message><source>&amp;Close</source><comment>@action:button</comment><translation>Đón&amp;g</translation></message>
<message><source>Close document</source><comment>@info:tooltip</comment><translation>Đóng thông báo</translation></message>
<message><source>Close message</source><comment>@info:tooltip</comment><translation>Đóng thông báo</translation></message>
</context>
</TS>
