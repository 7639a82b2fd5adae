<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi_VN">
<context>
    <name>app</name>
    <message>
        <source> giây</source>
        <translation> seconds</translation>
    </message>
    <message>
        <source>(không có)</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>(trống)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>, đã hủy</source>
        <translation>, voided</translation>
    </message>
    <message>
        <source>--data-dir: thư mục trống. Hãy ghi tên thư mục.</source>
        <translation>--data-dir: the folder is empty. Give the name of a folder.</translation>
    </message>
    <message>
        <source>1 nơi</source>
        <translation>1 place</translation>
    </message>
    <message>
        <source>1. Quét mã bằng điện thoại, hoặc mở địa chỉ {0}.
2. Chọn mục gửi phản ánh, kiến nghị; ghi rõ việc cần phản ánh.
3. Gửi, rồi xem trả lời trên cùng địa chỉ.
Không dùng điện thoại: hãy hỏi cán bộ tại quầy.</source>
        <translation>1. Scan the code with a telephone, or open {0}.
2. Choose to send a petition; say clearly what it is about.
3. Send it, then read the answer at the same address.
No telephone: please ask the officer at the desk.</translation>
    </message>
    <message>
        <source>3 mức</source>
        <translation>3 levels</translation>
    </message>
    <message>
        <source>30 ngày</source>
        <translation>30 days</translation>
    </message>
    <message>
        <source>5 mức</source>
        <translation>5 levels</translation>
    </message>
    <message>
        <source>6 tháng</source>
        <translation>Half-year</translation>
    </message>
    <message>
        <source>6 tháng {0}/{1}</source>
        <translation>Half-year {0}/{1}</translation>
    </message>
    <message>
        <source>80 mm</source>
        <translation>80 mm</translation>
    </message>
    <message>
        <source>9 tháng</source>
        <translation>Nine months</translation>
    </message>
    <message>
        <source>9 tháng năm {0}</source>
        <translation>Nine months of {0}</translation>
    </message>
    <message>
        <source>A4 dán tường</source>
        <translation>A4 poster</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>A5 phát tay</source>
        <translation>A5 handout</translation>
    </message>
    <message>
        <source>Ai</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Ai ghi lượt ở máy này? Thêm từng người, bấm Enter sau mỗi tên.</source>
        <translation>Who logs interactions on this PC? Add people one by one, pressing Enter after each name.</translation>
    </message>
    <message>
        <source>Ai đổi gì, lúc nào. Không ghi thông tin của người dân. Không sửa, không xóa được.</source>
        <translation>Who changed what, and when. Nothing about citizens is kept here. It cannot be edited or deleted.</translation>
    </message>
    <message>
        <source>An toàn, vệ sinh lao động</source>
        <translation>Occupational safety and health</translation>
    </message>
    <message>
        <source>Biết từ</source>
        <translation>Known since</translation>
    </message>
    <message>
        <source>Bàn giao ca</source>
        <translation>Hand-over</translation>
    </message>
    <message>
        <source>Bàn giao ca của {0}</source>
        <translation>Hand-over of {0}</translation>
    </message>
    <message>
        <source>Báo cáo</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Báo cáo tuần {0}</source>
        <translation>Report of week {0}</translation>
    </message>
    <message>
        <source>Báo sự cố về mã QR</source>
        <translation>Report a QR code incident</translation>
    </message>
    <message>
        <source>Báo sự cố…</source>
        <translation>Report incident…</translation>
    </message>
    <message>
        <source>Bây giờ ngoài ca: lần xem này được giữ, không tính cho ca nào.</source>
        <translation>No shift now: this look is kept and counts for no shift.</translation>
    </message>
    <message>
        <source>Bình thường</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Bình đẳng giới</source>
        <translation>Gender equality</translation>
    </message>
    <message>
        <source>Bước 1</source>
        <translation>Step 1</translation>
    </message>
    <message>
        <source>Bước 2</source>
        <translation>Step 2</translation>
    </message>
    <message>
        <source>Bước 3</source>
        <translation>Step 3</translation>
    </message>
    <message>
        <source>Bước này chỉ nhập. Sau đó người thứ hai quét thử và xác nhận trong Quản trị, mục Kênh chính thức; trước đó chưa có mã nào được hiện hay in.</source>
        <translation>This step only enters the channel. A second person then scans the code and confirms it under Admin, Official channels; until then no code is shown or printed.</translation>
    </message>
    <message>
        <source>Bước {0}: {1}</source>
        <translation>Step {0}: {1}</translation>
    </message>
    <message>
        <source>Bản</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Bản cũ</source>
        <translation>Old print</translation>
    </message>
    <message>
        <source>Bản cũ đã giữ</source>
        <translation>Older revisions kept</translation>
    </message>
    <message>
        <source>Bản gửi</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Bản này chỉ dùng sổ dữ liệu trong thư mục dữ liệu của máy. Hãy bỏ tùy chọn --database và biến QMC_DATABASE_URL, dùng --data-dir để chọn thư mục.</source>
        <translation>This version only uses the data store in the data folder of the PC. Leave out --database and QMC_DATABASE_URL, and choose the folder with --data-dir.</translation>
    </message>
    <message>
        <source>Bản sao lưu</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Bản sao lưu gần nhất đã cũ: {0}. Hãy sao lưu ngay hôm nay.</source>
        <translation>The last backup is old: {0}. Make one today.</translation>
    </message>
    <message>
        <source>Bản sao lưu {0} do chương trình mới hơn ghi ra. Hãy cài bản mới rồi phục hồi.</source>
        <translation>The backup {0} was written by a newer program. Install the new version, then restore.</translation>
    </message>
    <message>
        <source>Bản sao lưu đã kiểm chứng gần nhất</source>
        <translation>Last proven backup</translation>
    </message>
    <message>
        <source>Bản sao lưu đã kiểm chứng gần nhất: {0} ngày {1}</source>
        <translation>Last proven backup: {0} on {1}</translation>
    </message>
    <message>
        <source>Bản sao lưu đã kiểm chứng gần nhất: {0}.</source>
        <translation>Last proven backup: {0}.</translation>
    </message>
    <message>
        <source>Bản xem trước</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Bản đang chạy là {0}. Dữ liệu không bị đụng tới. Hãy mở lối tắt của bản mới; nếu máy này chưa có bản mới thì cài rồi mở lại.</source>
        <translation>This is version {0}. The data was not touched. Open the shortcut of the new version; if this PC does not have it yet, install it and open it again.</translation>
    </message>
    <message>
        <source>Bản đang dùng: {0}</source>
        <translation>Version in use: {0}</translation>
    </message>
    <message>
        <source>Bản, mã kiểm tra</source>
        <translation>Revision, check code</translation>
    </message>
    <message>
        <source>Bảng (*.xlsx *.csv *.txt)</source>
        <translation>Tables (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>Bảng CSV hoặc XLSX</source>
        <translation>CSV or XLSX table</translation>
    </message>
    <message>
        <source>Bảng XLSX có biểu đồ và từng đơn vị; dự thảo báo cáo DOCX theo NĐ 30/2020 kèm phụ lục khổ ngang. Cùng những gói ấy luôn cho ra đúng tệp ấy.</source>
        <translation>A workbook (XLSX) with charts and every unit; a draft report (DOCX) laid out per Decree 30/2020 with an annex in landscape. The same packages always give the same files.</translation>
    </message>
    <message>
        <source>Bảng không quá {0} tuần. Hãy chọn khoảng ngắn hơn.</source>
        <translation>A matrix holds at most {0} weeks. Please choose a shorter period.</translation>
    </message>
    <message>
        <source>Bảng tuần</source>
        <translation>Weeks</translation>
    </message>
    <message>
        <source>Bảng và báo cáo tổng hợp</source>
        <translation>Combined workbook and report</translation>
    </message>
    <message>
        <source>Bảng đơn vị theo tuần</source>
        <translation>Table of units by week</translation>
    </message>
    <message>
        <source>Bảng đầy đủ, Excel (*{0})</source>
        <translation>Whole table, Excel (*{0})</translation>
    </message>
    <message>
        <source>Bảng độ phủ theo đơn vị</source>
        <translation>Table of the coverage by unit</translation>
    </message>
    <message>
        <source>Bảo hiểm xã hội</source>
        <translation>Social insurance</translation>
    </message>
    <message>
        <source>Bảo trợ xã hội, trẻ em → Bộ Y tế</source>
        <translation>Social assistance, children → Ministry of Health</translation>
    </message>
    <message>
        <source>Bấm một nút để ghi lượt.</source>
        <translation>Press a button to log.</translation>
    </message>
    <message>
        <source>Bất thường</source>
        <translation>Unusual</translation>
    </message>
    <message>
        <source>Bật lại</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Bật màn hình công cộng</source>
        <translation>Turn on the public screen</translation>
    </message>
    <message>
        <source>Bắt đầu làm việc</source>
        <translation>Start work</translation>
    </message>
    <message>
        <source>Bắt đầu xử lý</source>
        <translation>Start handling</translation>
    </message>
    <message>
        <source>Bằng chứng</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Bị dán đè</source>
        <translation>Pasted over</translation>
    </message>
    <message>
        <source>Bị thay thế</source>
        <translation>Superseded</translation>
    </message>
    <message>
        <source>Bị từ chối</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Bỏ chọn tuần nào chưa muốn chốt. Ca chưa có lượt được ghi rõ trong báo cáo.</source>
        <translation>Untick what should not be closed yet. Shifts without visits are named in the report.</translation>
    </message>
    <message>
        <source>Bỏ dòng</source>
        <translation>Remove row</translation>
    </message>
    <message>
        <source>Bỏ qua</source>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>Bỏ qua bước này</source>
        <translation>Skip this step</translation>
    </message>
    <message>
        <source>Bỏ qua {0} tệp không phải .zip.</source>
        <translation>Passed over because they are no .zip: {0}.</translation>
    </message>
    <message>
        <source>Bỏ số người quan tâm OA</source>
        <translation>Take back a follower number of the OA</translation>
    </message>
    <message>
        <source>Bỏ số này</source>
        <translation>Take this back</translation>
    </message>
    <message>
        <source>Bỏ thay đổi</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Bỏ xác nhận ca không có lượt</source>
        <translation>Confirmation of an empty shift taken back</translation>
    </message>
    <message>
        <source>Bỏ xác nhận chỉ cần mã của nó. Hãy bỏ --day và --shift.</source>
        <translation>Taking a confirmation back needs its id only. Leave out --day and --shift.</translation>
    </message>
    <message>
        <source>Bỏ xác nhận không có lượt</source>
        <translation>Not empty after all</translation>
    </message>
    <message>
        <source>Bỏ, không nhập</source>
        <translation>Do not import</translation>
    </message>
    <message>
        <source>Bỏ: {0}</source>
        <translation>Removed: {0}</translation>
    </message>
    <message>
        <source>Bốn nhóm, mỗi nhóm bốn chữ số hoặc chữ cái, ví dụ 7c1e 09fa 52d0 b3aa.</source>
        <translation>Four groups of four digits or letters, for example 7c1e 09fa 52d0 b3aa.</translation>
    </message>
    <message>
        <source>Bổ sung trong Quản trị.</source>
        <translation>Add it under Admin.</translation>
    </message>
    <message>
        <source>Bộ Nội vụ</source>
        <translation>Bộ Nội vụ</translation>
    </message>
    <message>
        <source>CBCCVC</source>
        <translation>Civil servant</translation>
    </message>
    <message>
        <source>CN</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>CSV hoặc XLSX, dòng đầu là tên cột: Câu hỏi, Trả lời, Lĩnh vực, Nguồn.</source>
        <translation>CSV or XLSX; the first line names the columns: Question, Answer, Field, Source.</translation>
    </message>
    <message>
        <source>Ca</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Ca làm việc</source>
        <translation>Shifts</translation>
    </message>
    <message>
        <source>Ca làm việc chưa có lượt nào</source>
        <translation>Shifts without interactions</translation>
    </message>
    <message>
        <source>Ca nào cũng có lượt</source>
        <translation>Every shift has something logged</translation>
    </message>
    <message>
        <source>Ca này không có lượt</source>
        <translation>This shift was empty</translation>
    </message>
    <message>
        <source>Ca xác nhận không lượt</source>
        <translation>Confirmed empty shifts</translation>
    </message>
    <message>
        <source>Ca {0}</source>
        <translation>{0} shift</translation>
    </message>
    <message>
        <source>Ca {0} chưa kiểm tra mã. Hãy xem mã trên màn hình và tờ dán rồi ghi “Đã kiểm tra”.</source>
        <translation>The codes were not checked in the {0} shift yet. Look at the screen and the posters, then record “Checked”.</translation>
    </message>
    <message>
        <source>Ca {0} không làm việc ngày {1}. Nếu hôm đó có trực, hãy chọn “Tăng cường” và ghi giờ.</source>
        <translation>The {0} shift does not work on {1}. If somebody was on duty, choose “Extra hours” and give the time.</translation>
    </message>
    <message>
        <source>Ca {0} ngày {1} chưa có lượt nào.</source>
        <translation>Shift {0} of {1} has no interactions.</translation>
    </message>
    <message>
        <source>Ca {0} ngày {1} chưa kết thúc nên chưa xác nhận được. Hãy xác nhận sau {2}.</source>
        <translation>The {0} shift of {1} is not over, so it cannot be confirmed yet. Confirm it after {2}.</translation>
    </message>
    <message>
        <source>Ca {0} ngày {1} chưa tới nên chưa ghi bù được. Hãy xem lại ngày và ca.</source>
        <translation>The {0} shift of {1} has not begun, so nothing can be made up for it. Check the day and the shift.</translation>
    </message>
    <message>
        <source>Ca {0} ngày {1} đã có {2} dòng ghi nên không phải ca không có lượt. Hãy xem lại ngày và ca.</source>
        <translation>The {0} shift of {1} has rows already ({2}), so it is not empty. Check the day and the shift.</translation>
    </message>
    <message>
        <source>Ca {0} phải kết thúc sau giờ bắt đầu, trong cùng một ngày. Hãy sửa giờ của ca.</source>
        <translation>Shift {0} must end after it starts, on the same day. Correct its hours.</translation>
    </message>
    <message>
        <source>Ca {0} trùng giờ với ca {1}. Hãy sửa giờ hoặc ngày trực để hai ca tách nhau.</source>
        <translation>Shift {0} overlaps with shift {1}. Change the hours or the weekdays so that they stand apart.</translation>
    </message>
    <message>
        <source>Ca {0} {1}: {2}</source>
        <translation>{0} shift, {1}: {2}</translation>
    </message>
    <message>
        <source>Ca {0} đã kiểm tra mã.</source>
        <translation>The codes were checked in the {0} shift.</translation>
    </message>
    <message>
        <source>Cao hơn hẳn các tuần trước</source>
        <translation>Far above the weeks before</translation>
    </message>
    <message>
        <source>Chi tiết</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Chi tiết đơn vị trong tuần</source>
        <translation>The unit&apos;s week in detail</translation>
    </message>
    <message>
        <source>Chiều</source>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>Chiều của màn hình</source>
        <translation>Screen orientation</translation>
    </message>
    <message>
        <source>Cho người dân chạm vào màn hình</source>
        <translation>Let visitors touch the screen</translation>
    </message>
    <message>
        <source>Chung</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Chung khóa ký</source>
        <translation>Shared signing key</translation>
    </message>
    <message>
        <source>Chuyển lượt ghi sang máy chính</source>
        <translation>Rows handed over to the main PC</translation>
    </message>
    <message>
        <source>Chuyển ngay vào thư mục chung</source>
        <translation>Hand over now, into the shared folder</translation>
    </message>
    <message>
        <source>Chuyển ra USB hoặc thư mục…</source>
        <translation>Hand over to a stick or folder…</translation>
    </message>
    <message>
        <source>Chuyển sang máy chính</source>
        <translation>Hand over to the main PC</translation>
    </message>
    <message>
        <source>Chuyển sang máy mới</source>
        <translation>Move to a new PC</translation>
    </message>
    <message>
        <source>Chuyển trạng thái phản ánh</source>
        <translation>Move a petition</translation>
    </message>
    <message>
        <source>Chuỗi nhật ký liền mạch: {0} dòng, không dòng nào bị sửa hay mất.</source>
        <translation>The audit log is unbroken: {0} lines, none altered or lost.</translation>
    </message>
    <message>
        <source>Chèn chỗ tự điền tên kênh đang dùng</source>
        <translation>Insert a place that is filled with the name of the channel in use</translation>
    </message>
    <message>
        <source>Chèn chỗ tự điền địa chỉ kênh đang dùng</source>
        <translation>Insert a place that is filled with the address of the channel in use</translation>
    </message>
    <message>
        <source>Chèn tên kênh</source>
        <translation>Insert channel name</translation>
    </message>
    <message>
        <source>Chèn địa chỉ</source>
        <translation>Insert address</translation>
    </message>
    <message>
        <source>Chép Thứ Hai cho các ngày khác</source>
        <translation>Copy Monday to all days</translation>
    </message>
    <message>
        <source>Chép chi tiết</source>
        <translation>Copy these details</translation>
    </message>
    <message>
        <source>Chép danh sách</source>
        <translation>Copy the list</translation>
    </message>
    <message>
        <source>Chép dòng này</source>
        <translation>Copy this line</translation>
    </message>
    <message>
        <source>Chép kết quả</source>
        <translation>Copy the results</translation>
    </message>
    <message>
        <source>Chép lời nhắc</source>
        <translation>Copy the reminder</translation>
    </message>
    <message>
        <source>Chép mọi tệp bị từ chối</source>
        <translation>Copy all refused files</translation>
    </message>
    <message>
        <source>Chép ngay</source>
        <translation>Copy now</translation>
    </message>
    <message>
        <source>Chép nội dung</source>
        <translation>Copy the text</translation>
    </message>
    <message>
        <source>Chính người nhập: {0}</source>
        <translation>The person who entered it: {0}</translation>
    </message>
    <message>
        <source>Chính quyền địa phương, địa giới đơn vị hành chính</source>
        <translation>Local government, administrative boundaries</translation>
    </message>
    <message>
        <source>Chú thích</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>Chưa ai kiểm tra nơi này.</source>
        <translation>Nobody has checked this place yet.</translation>
    </message>
    <message>
        <source>Chưa chọn thư mục chung. Hãy ghi thư mục hoặc ổ USB cần dùng.</source>
        <translation>No shared folder is chosen. Name the folder or USB stick to use.</translation>
    </message>
    <message>
        <source>Chưa chọn thư mục nhận. Hãy chọn ở mục Gửi và nhận của trang Báo cáo.</source>
        <translation>No destination folder is chosen. Choose one under Send and receive on the Reports page.</translation>
    </message>
    <message>
        <source>Chưa chốt · hạn {0} hôm nay</source>
        <translation>Not closed · due {0} today</translation>
    </message>
    <message>
        <source>Chưa chốt · hạn {0} {1}</source>
        <translation>Not closed · due {0} {1}</translation>
    </message>
    <message>
        <source>Chưa có ai chạm.</source>
        <translation>Nobody has touched it yet.</translation>
    </message>
    <message>
        <source>Chưa có bản nào</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Chưa có bản nào. Chương trình tự sao lưu mỗi ngày một lần.</source>
        <translation>None yet. The program makes a backup once a day.</translation>
    </message>
    <message>
        <source>Chưa có bản sao lưu nào được kiểm chứng.</source>
        <translation>There is no proven backup yet.</translation>
    </message>
    <message>
        <source>Chưa có bản sao lưu nào. Hãy sao lưu ngay hôm nay.</source>
        <translation>There is no backup yet. Make one today.</translation>
    </message>
    <message>
        <source>Chưa có cán bộ</source>
        <translation>No officers yet</translation>
    </message>
    <message>
        <source>Chưa có cán bộ nào. Cần ít nhất một người để ghi lượt.</source>
        <translation>No officers yet. At least one is needed to log interactions.</translation>
    </message>
    <message>
        <source>Chưa có cán bộ nào. Hãy thêm cán bộ trong Quản trị.</source>
        <translation>There is no officer yet. Add officers under Admin.</translation>
    </message>
    <message>
        <source>Chưa có câu hỏi. Hãy ghi câu hỏi.</source>
        <translation>There is no question. Please enter the question.</translation>
    </message>
    <message>
        <source>Chưa có câu trả lời. Hãy ghi câu trả lời của Bộ.</source>
        <translation>There is no answer. Please enter the Ministry&apos;s answer.</translation>
    </message>
    <message>
        <source>Chưa có danh sách đơn vị: tính trên {0} đơn vị đã gửi báo cáo.</source>
        <translation>No list of units yet: out of {0} units that sent a report.</translation>
    </message>
    <message>
        <source>Chưa có dữ liệu của đơn vị {0}, tuần {1} để so. Hãy nhận gói tuần rồi thử lại.</source>
        <translation>There is no data of unit {0}, week {1} to compare with. Please take the weekly package in and try again.</translation>
    </message>
    <message>
        <source>Chưa có kênh chính thức nào</source>
        <translation>No official channel yet</translation>
    </message>
    <message>
        <source>Chưa có kênh chính thức nào nên chưa hiển thị mã QR. Hãy nhập kênh trong Quản trị.</source>
        <translation>There is no official channel yet, so no QR code is shown. Enter one under Admin.</translation>
    </message>
    <message>
        <source>Chưa có kênh chính thức: chưa hiển thị mã</source>
        <translation>No official channel yet: no code is shown</translation>
    </message>
    <message>
        <source>Chưa có kênh nào được xác nhận</source>
        <translation>No confirmed channel yet</translation>
    </message>
    <message>
        <source>Chưa có kênh nào được xác nhận để so với mã. Hãy xác nhận kênh chính thức trước.</source>
        <translation>There is no confirmed channel to compare the code with. Confirm the official channel first.</translation>
    </message>
    <message>
        <source>Chưa có kênh nào được xác nhận: chưa hiện mã nào trên màn hình và tờ in.</source>
        <translation>No channel is confirmed yet: no code is shown on the screen or printed.</translation>
    </message>
    <message>
        <source>Chưa có kênh được xác nhận</source>
        <translation>No confirmed channel</translation>
    </message>
    <message>
        <source>Chưa có liên kết; hãy dán liên kết OA dạng https://zalo.me/ kèm mã số OA.</source>
        <translation>There is no link; paste the OA link, https://zalo.me/ followed by the OA id.</translation>
    </message>
    <message>
        <source>Chưa có loại tờ in {0}. Hãy chọn a5 hoặc a4.</source>
        <translation>There is no handout of kind {0}. Choose a5 or a4.</translation>
    </message>
    <message>
        <source>Chưa có lô nào.</source>
        <translation>No print batches yet.</translation>
    </message>
    <message>
        <source>Chưa có lượt giới thiệu nào; tỷ lệ quan tâm: {0}.</source>
        <translation>Nobody was introduced yet; share of followers: {0}.</translation>
    </message>
    <message>
        <source>Chưa có lượt nào hôm nay. Bấm F1 đến F9 để ghi lượt đầu tiên.</source>
        <translation>No interactions yet today. Press F1 to F9 to log the first.</translation>
    </message>
    <message>
        <source>Chưa có màn hình cho người dân: trang công cộng đang ẩn</source>
        <translation>No screen for citizens: the public page is hidden</translation>
    </message>
    <message>
        <source>Chưa có máy in nào. Có thể lưu PDF rồi in ở máy khác.</source>
        <translation>There is no printer yet. You can save a PDF and print it on another PC.</translation>
    </message>
    <message>
        <source>Chưa có nên chưa hiện mã nào. Bổ sung trong Quản trị.</source>
        <translation>None, so no code is shown. Add it under Admin.</translation>
    </message>
    <message>
        <source>Chưa có nơi nào. Thêm từng tờ dán, trang web, cổng thông tin và màn hình có mã của kênh chính thức để ai cũng biết nơi nào cần xem lại.</source>
        <translation>No place yet. Please add every poster, website, portal and screen with the code of the official channel, so that everybody knows which ones to look at.</translation>
    </message>
    <message>
        <source>Chưa có nội dung để tạo mã QR; hãy chọn một kênh.</source>
        <translation>There is nothing to make a QR code of; choose a channel.</translation>
    </message>
    <message>
        <source>Chưa có quầy nào. Có thể để trống nếu chỉ có một quầy.</source>
        <translation>No counters yet. With a single counter you can leave this empty.</translation>
    </message>
    <message>
        <source>Chưa có số lượt nào để ghi bù. Hãy ghi số lượt của ít nhất một loại.</source>
        <translation>There is nothing to make up for yet. Enter a number for at least one kind.</translation>
    </message>
    <message>
        <source>Chưa có sự cố nào.</source>
        <translation>No incidents yet.</translation>
    </message>
    <message>
        <source>Chưa có tuần nào</source>
        <translation>No weeks yet</translation>
    </message>
    <message>
        <source>Chưa có tuần nào đã chốt nên mọi tuần được tính lại: tuần đang chạy thành {0}, từ {1} đến {2}.</source>
        <translation>No week is closed yet, so every week is worked out anew: the running one becomes {0}, from {1} to {2}.</translation>
    </message>
    <message>
        <source>Chưa có tờ hướng dẫn cho loại kênh này. Hãy chọn kênh khác.</source>
        <translation>There is no handout for this kind of channel. Choose another channel.</translation>
    </message>
    <message>
        <source>Chưa có đánh giá nào.</source>
        <translation>No ratings yet.</translation>
    </message>
    <message>
        <source>Chưa có đơn vị nào: hãy nhận gói báo cáo hoặc lập danh sách đơn vị ở phần Tuần. Số liệu độ phủ nằm trong gói tuần của từng đơn vị.</source>
        <translation>No unit yet: please take packages in, or make the list of units, in the part Weeks. The coverage stands in each unit&apos;s weekly package.</translation>
    </message>
    <message>
        <source>Chưa cắm màn hình thứ hai. Cắm vào lúc nào cũng được rồi chọn ở trang Màn hình.</source>
        <translation>There is no second screen yet. Plug it in at any time, then choose it on the Screen page.</translation>
    </message>
    <message>
        <source>Chưa dùng</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>Chưa ghi giờ nào: coi như luôn mở cửa</source>
        <translation>No hours given: counts as always open</translation>
    </message>
    <message>
        <source>Chưa ghi lĩnh vực</source>
        <translation>No field given</translation>
    </message>
    <message>
        <source>Chưa ghi lượt nào. Bấm F1 đến F9 để ghi lượt đầu tiên.</source>
        <translation>Nothing logged yet. Press F1 to F9 to log the first interaction.</translation>
    </message>
    <message>
        <source>Chưa ghi nguồn</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>Chưa ghi phản ánh nào.</source>
        <translation>No petition noted yet.</translation>
    </message>
    <message>
        <source>Chưa ghi số người quan tâm. Hãy ghi số đọc được.</source>
        <translation>No follower number was typed. Please type the number that you read.</translation>
    </message>
    <message>
        <source>Chưa gửi</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>Chưa gửi được · thử lại {0}</source>
        <translation>Not sent · next try {0}</translation>
    </message>
    <message>
        <source>Chưa kiểm tra</source>
        <translation>Not checked yet</translation>
    </message>
    <message>
        <source>Chưa kiểm tra mã đầu ca.</source>
        <translation>The codes of this shift were not checked yet.</translation>
    </message>
    <message>
        <source>Chưa kiểm tra được tình trạng. Hãy thử lại.</source>
        <translation>The health check did not work. Try again.</translation>
    </message>
    <message>
        <source>Chưa nhận giấy báo nhận nào.</source>
        <translation>No receipt taken in yet.</translation>
    </message>
    <message>
        <source>Chưa nhận gói báo cáo nào</source>
        <translation>No report package was taken in yet</translation>
    </message>
    <message>
        <source>Chưa nhận gói nào của tuần {0}. Hãy nhận gói rồi lập giấy báo nhận.</source>
        <translation>No package of week {0} was taken in yet. Take packages in, then make receipts.</translation>
    </message>
    <message>
        <source>Chưa nhận gói nào.</source>
        <translation>No pack taken in yet.</translation>
    </message>
    <message>
        <source>Chưa nhận tệp của máy phụ nào.</source>
        <translation>No second PC&apos;s file has been taken in yet.</translation>
    </message>
    <message>
        <source>Chưa nhận tệp nào của đơn vị này trong tuần.</source>
        <translation>No file of this unit was taken in for this week.</translation>
    </message>
    <message>
        <source>Chưa nhập số nào</source>
        <translation>No number typed yet</translation>
    </message>
    <message>
        <source>Chưa phát tờ hướng dẫn nào.</source>
        <translation>No handouts given out yet.</translation>
    </message>
    <message>
        <source>Chưa rõ</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Chưa sao lưu</source>
        <translation>No backup</translation>
    </message>
    <message>
        <source>Chưa thiết lập đơn vị. Hãy chạy thiết lập lần đầu (lệnh setup) trước.</source>
        <translation>The unit is not set up. Run the first set-up (command setup) first.</translation>
    </message>
    <message>
        <source>Chưa thiết lập đơn vị. Hãy mở chương trình để thiết lập lần đầu.</source>
        <translation>The unit is not set up. Open the program for the first set-up.</translation>
    </message>
    <message>
        <source>Chưa vào tuần đã chốt</source>
        <translation>Not in a closed week</translation>
    </message>
    <message>
        <source>Chưa vẽ được bản xem trước. Hãy kiểm tra ổ đĩa rồi thử lại.</source>
        <translation>The preview could not be drawn. Check the disk and try again.</translation>
    </message>
    <message>
        <source>Chưa xem được chỗ trống trên ổ chứa dữ liệu. Hãy kiểm tra thư mục dữ liệu.</source>
        <translation>The free space on the data disk could not be read. Check the data folder.</translation>
    </message>
    <message>
        <source>Chưa xác nhận</source>
        <translation>Not confirmed</translation>
    </message>
    <message>
        <source>Chưa đặt mã PIN của người phụ trách. Hãy đặt mã PIN trong Quản trị.</source>
        <translation>The supervisor PIN is not set. Set the PIN under Admin.</translation>
    </message>
    <message>
        <source>Chưa đặt mã PIN: ai cũng đổi được thiết lập của máy này.</source>
        <translation>No PIN is set: anyone can change the settings of this PC.</translation>
    </message>
    <message>
        <source>Chưa đến giờ</source>
        <translation>Not started yet</translation>
    </message>
    <message>
        <source>Chương trình</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Chương trình khác đang giữ {0}: các phím này không ghi lượt.</source>
        <translation>Another program holds {0}: these keys do not log.</translation>
    </message>
    <message>
        <source>Chương trình tự chọn</source>
        <translation>The program chooses</translation>
    </message>
    <message>
        <source>Chương trình xem sổ tuần khi mở máy, mỗi giờ và sau khi máy ngủ; tuần bị lỡ cũng được nêu.</source>
        <translation>The ledger of weeks is looked at when the program starts, every hour and after the PC slept; missed weeks are named too.</translation>
    </message>
    <message>
        <source>Chương trình đang chạy: cửa sổ của nó đã được đưa lên trước.</source>
        <translation>The program is already running: its window was brought to the front.</translation>
    </message>
    <message>
        <source>Chạy từ lúc</source>
        <translation>Runs from</translation>
    </message>
    <message>
        <source>Chỉ cách khác: website, hỏi tại quầy</source>
        <translation>Website or counter instead</translation>
    </message>
    <message>
        <source>Chỉ có một màn hình ngoài màn hình của cán bộ nên trang công cộng hiện ở đó. Khi bật, chương trình ghi nhớ màn hình này.</source>
        <translation>There is only one screen beside the officer&apos;s, so the public page is shown there. When it is turned on, the program remembers this screen.</translation>
    </message>
    <message>
        <source>Chỉ có một màn hình: chưa có màn hình công cộng.</source>
        <translation>There is only one screen: no public screen yet.</translation>
    </message>
    <message>
        <source>Chỉ giữ mục này</source>
        <translation>Keep this entry only</translation>
    </message>
    <message>
        <source>Chỉ gói tuần đã ký</source>
        <translation>Signed package only</translation>
    </message>
    <message>
        <source>Chỉ hiện đơn vị cần xem</source>
        <translation>Only what needs a look</translation>
    </message>
    <message>
        <source>Chỉ màn hình công cộng</source>
        <translation>Public screen only</translation>
    </message>
    <message>
        <source>Chỉ một người nhập và xác nhận: báo cáo sẽ ghi “một người kiểm tra”.</source>
        <translation>Entered and confirmed by one person: reports will say “checked by one person”.</translation>
    </message>
    <message>
        <source>Chỉ nhận khi biết chắc máy ấy đã cài lại chương trình.</source>
        <translation>Accept only if you know that the program was installed anew on that PC.</translation>
    </message>
    <message>
        <source>Chỉ trang web và cổng thông tin có địa chỉ. Hãy bỏ địa chỉ trang.</source>
        <translation>Only websites and portals have an address. Please remove the address.</translation>
    </message>
    <message>
        <source>Chỉ tờ dán mới ghi lô in. Hãy bỏ số lô hoặc chọn loại tờ dán.</source>
        <translation>Only posters have a print batch. Please remove the batch number or choose the kind poster.</translation>
    </message>
    <message>
        <source>Chỉ việc chưa xong</source>
        <translation>Open ones only</translation>
    </message>
    <message>
        <source>Chỉ đơn vị còn thiếu</source>
        <translation>Only units that lack something</translation>
    </message>
    <message>
        <source>Chỉ đếm số lần chạm. Không ghi và không nhận diện ai.</source>
        <translation>Touches are only counted. Nobody is recorded or identified.</translation>
    </message>
    <message>
        <source>Chỉ đếm số lần chọn, không ghi ai đã chọn.</source>
        <translation>Choices are only counted, never who made them.</translation>
    </message>
    <message>
        <source>Chỉ để kiểm tra – chưa công bố</source>
        <translation>For checking only – not public yet</translation>
    </message>
    <message>
        <source>Chỉ đổi chữ trong chương trình; màn hình công cộng và giấy in có thiết lập riêng.</source>
        <translation>Changes only the texts of the program; the public screen and printed sheets have settings of their own.</translation>
    </message>
    <message>
        <source>Chỉ đổi khi cơ quan cấp trên yêu cầu.</source>
        <translation>Change it only when the superior office asks for it.</translation>
    </message>
    <message>
        <source>Chỉ đổi khi ngờ khóa đã lộ, như mất máy hay mất bản sao lưu. Hãy gửi xong các tuần trong hộp gửi trước. Sau khi đổi, cấp trên và các máy khác của đơn vị phải so dấu khóa mới rồi mới nhận tệp.</source>
        <translation>Change it only when the key may be in strange hands, such as after a lost PC or backup. Send the weeks in the outbox first. Afterwards the supervisor and the unit&apos;s other PCs compare the new key mark before they take files.</translation>
    </message>
    <message>
        <source>Chỉnh máy in</source>
        <translation>Adjust the printer</translation>
    </message>
    <message>
        <source>Chọn ca, gõ số lượt từng loại. F1 đến F9 vẫn ghi lượt mới.</source>
        <translation>Choose a shift, enter a number for each kind. F1 to F9 still log.</translation>
    </message>
    <message>
        <source>Chọn chương trình tự mở sau khi đăng nhập. Màn hình công cộng tự chiếu lại nếu lần trước đang bật, kể cả sau khi mất điện.</source>
        <translation>Choose what opens after sign-in. The public screen shows again if it was on before, also after a power cut.</translation>
    </message>
    <message>
        <source>Chọn danh sách đơn vị</source>
        <translation>Choose a list of units</translation>
    </message>
    <message>
        <source>Chọn giấy báo nhận</source>
        <translation>Choose receipts</translation>
    </message>
    <message>
        <source>Chọn gói báo cáo</source>
        <translation>Choose report packages</translation>
    </message>
    <message>
        <source>Chọn gói nội dung</source>
        <translation>Choose a content pack</translation>
    </message>
    <message>
        <source>Chọn lô rồi ghi số tờ đã thu về.</source>
        <translation>Choose a batch, then note how many sheets came back.</translation>
    </message>
    <message>
        <source>Chọn màn hình công cộng</source>
        <translation>Choose the public screen</translation>
    </message>
    <message>
        <source>Chọn màn hình quay về phía người dân. Đổi lại được ở trang Màn hình.</source>
        <translation>Choose the screen that faces citizens. It can be changed on the Screen page.</translation>
    </message>
    <message>
        <source>Chọn máy chính hay máy phụ</source>
        <translation>Main or second PC chosen</translation>
    </message>
    <message>
        <source>Chọn một lượt trong bảng để xem đầy đủ.</source>
        <translation>Choose a row of the table to see all of it.</translation>
    </message>
    <message>
        <source>Chọn người đã quét thử</source>
        <translation>Choose who scanned it</translation>
    </message>
    <message>
        <source>Chọn nơi lưu và xuất…</source>
        <translation>Choose a place and export…</translation>
    </message>
    <message>
        <source>Chọn nơi nhận…</source>
        <translation>Choose destination…</translation>
    </message>
    <message>
        <source>Chọn thư mục chung của các máy</source>
        <translation>Choose the PCs&apos; shared folder</translation>
    </message>
    <message>
        <source>Chọn thư mục chứa gói báo cáo</source>
        <translation>Choose a folder of report packages</translation>
    </message>
    <message>
        <source>Chọn thư mục hoặc USB…</source>
        <translation>Choose a folder or stick…</translation>
    </message>
    <message>
        <source>Chọn thư mục hoặc ổ USB</source>
        <translation>Choose a folder or USB stick</translation>
    </message>
    <message>
        <source>Chọn thư mục khác…</source>
        <translation>Choose another folder…</translation>
    </message>
    <message>
        <source>Chọn thư mục lưu tệp</source>
        <translation>Choose the folder for the files</translation>
    </message>
    <message>
        <source>Chọn thư mục nhận</source>
        <translation>Choose the destination folder</translation>
    </message>
    <message>
        <source>Chọn thư mục thứ hai</source>
        <translation>Choose the second folder</translation>
    </message>
    <message>
        <source>Chọn thư mục…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Chọn trả lời của máy chính</source>
        <translation>Choose the main PC&apos;s answer</translation>
    </message>
    <message>
        <source>Chọn tệp của máy phụ</source>
        <translation>Choose a second PC&apos;s file</translation>
    </message>
    <message>
        <source>Chọn tệp hỏi đáp</source>
        <translation>Choose a file of answers</translation>
    </message>
    <message>
        <source>Chọn tệp sao lưu</source>
        <translation>Choose a backup file</translation>
    </message>
    <message>
        <source>Chọn tệp ảnh</source>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>Chọn tệp…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Chọn ảnh có mã QR chính thức</source>
        <translation>Choose a picture of the official QR code</translation>
    </message>
    <message>
        <source>Chọn ảnh…</source>
        <translation>Choose photo…</translation>
    </message>
    <message>
        <source>Chọn ổ USB hoặc thư mục</source>
        <translation>Choose a USB stick or folder</translation>
    </message>
    <message>
        <source>Chọn ở trang In ấn khi cần.</source>
        <translation>Choose one on the Print page when needed.</translation>
    </message>
    <message>
        <source>Chọn ở trang Màn hình khi đã cắm.</source>
        <translation>Choose it on the Screen page once plugged in.</translation>
    </message>
    <message>
        <source>Chốt &amp; xuất các tuần đã chọn</source>
        <translation>Close &amp; export the ticked weeks</translation>
    </message>
    <message>
        <source>Chốt &amp; xuất tuần</source>
        <translation>Close &amp; export week</translation>
    </message>
    <message>
        <source>Chốt &amp; xuất {0}</source>
        <translation>Close &amp; export {0}</translation>
    </message>
    <message>
        <source>Chốt tuần</source>
        <translation>Close week</translation>
    </message>
    <message>
        <source>Chốt tuần, xuất báo cáo và nhận lượt ghi của các máy phụ.</source>
        <translation>Closes weeks, exports reports and takes the second PCs&apos; rows in.</translation>
    </message>
    <message>
        <source>Chốt {0} tuần đã qua…</source>
        <translation>Close {0} past weeks…</translation>
    </message>
    <message>
        <source>Chờ gửi tới {0}.</source>
        <translation>Waits to be sent to {0}.</translation>
    </message>
    <message>
        <source>Chờ hai người xác nhận trong Quản trị: {0}.</source>
        <translation>Waiting for two people in Administration: {0}.</translation>
    </message>
    <message>
        <source>Chờ người thứ hai quét thử và xác nhận: Quản trị, mục Kênh chính thức.</source>
        <translation>Waiting for a second person to scan and confirm it: Admin, Official channels.</translation>
    </message>
    <message>
        <source>Chủ Nhật</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Chữ không vừa khổ A4: {0}. Hãy rút ngắn rồi in lại.</source>
        <translation>The text does not fit on A4: {0}. Shorten it, then print again.</translation>
    </message>
    <message>
        <source>Chữ không vừa khổ A5: {0}. Hãy rút ngắn, hoặc in khổ A4.</source>
        <translation>The text does not fit on A5: {0}. Shorten it, or print on A4.</translation>
    </message>
    <message>
        <source>Chữ ký của gói không khớp với nội dung: gói bị sửa hoặc bị làm giả. Hãy gọi điện hỏi đơn vị rồi xin tệp gốc.</source>
        <translation>The package&apos;s signature does not fit its contents: it was changed or forged. Please telephone the unit and ask for the original file.</translation>
    </message>
    <message>
        <source>Chữ ký của tệp {0} không khớp với nội dung: tệp bị sửa hoặc bị làm giả. Hãy chuyển lại từ máy phụ.</source>
        <translation>The signature of {0} does not fit its contents: the file was changed or forged. Hand over again from the second PC.</translation>
    </message>
    <message>
        <source>Chữ lớn</source>
        <translation>Large type</translation>
    </message>
    <message>
        <source>Chữ nhỏ nhất cao {0} mm, đọc được từ khoảng {1} m</source>
        <translation>Smallest letters {0} mm high, readable from about {1} m</translation>
    </message>
    <message>
        <source>Chữ trong tệp có vẻ theo bảng mã cũ {0}. Hãy kiểm tra rồi nhập lại kèm --convert {1}, hoặc lưu tệp lại bằng Unicode.</source>
        <translation>The text in the file seems to be in the old encoding {0}. Check it and import again with --convert {1}, or save the file in Unicode.</translation>
    </message>
    <message>
        <source>Chữ trong tệp có vẻ theo bảng mã cũ {0}. Hãy lưu tệp lại bằng Unicode rồi nhập lại.</source>
        <translation>The file&amp;apos;s text seems to be in the old encoding {0}. Save the file in Unicode and import it again.</translation>
    </message>
    <message>
        <source>Chữ trong tệp có vẻ theo bảng mã cũ {0}. Hãy so hai dòng rồi chọn.</source>
        <translation>The text in the file seems to be in the old encoding {0}. Please compare the two lines and choose.</translation>
    </message>
    <message>
        <source>Chữ trong tệp có vẻ theo bảng mã cũ {0}. Hãy đánh dấu ô bên dưới để xem chữ đổi sang Unicode.</source>
        <translation>The text in the file seems to be in the old encoding {0}. Tick the box below to see it in Unicode.</translation>
    </message>
    <message>
        <source>Chữ đã đổi từ {0} sang Unicode. Hãy đọc lại vài dòng trước khi nhận.</source>
        <translation>The text was converted from {0} to Unicode. Read a few rows before you take it in.</translation>
    </message>
    <message>
        <source>Ctrl+Alt+1 đến Ctrl+Alt+9 ghi như F1 đến F9 mà không rời phần mềm đang dùng. Phần mềm khác có thể đang giữ một vài phím. Ở bàn phím có AltGr, AltGr cũng là Ctrl+Alt: nếu gõ chữ có dấu hay ký hiệu bằng AltGr thì để tắt.</source>
        <translation>Ctrl+Alt+1 to Ctrl+Alt+9 log as F1 to F9 do, without leaving the program in use. Another program may hold some of these keys. On keyboards with AltGr, AltGr is Ctrl+Alt too: whoever types letters or signs with AltGr leaves this off.</translation>
    </message>
    <message>
        <source>Ctrl+Alt+1 đến Ctrl+Alt+9 đang ghi lượt, dù đang ở phần mềm nào.</source>
        <translation>Ctrl+Alt+1 to Ctrl+Alt+9 log now, whatever program is in use.</translation>
    </message>
    <message>
        <source>Các bản sao lưu đã kiểm chứng</source>
        <translation>Proven backups</translation>
    </message>
    <message>
        <source>Các bản đã kiểm chứng</source>
        <translation>Proven backups</translation>
    </message>
    <message>
        <source>Các ca gần đây</source>
        <translation>Recent shifts</translation>
    </message>
    <message>
        <source>Các ca gần đây: {0}</source>
        <translation>Recent shifts: {0}</translation>
    </message>
    <message>
        <source>Các câu tìm được</source>
        <translation>Answers found</translation>
    </message>
    <message>
        <source>Các dòng cần xem lại</source>
        <translation>Lines to look at</translation>
    </message>
    <message>
        <source>Các khung giờ hiện trang</source>
        <translation>Hours in which the page is shown</translation>
    </message>
    <message>
        <source>Các lô in</source>
        <translation>Print batches</translation>
    </message>
    <message>
        <source>Các lượt của tuần {0} không còn đủ trong sổ (đã quá thời hạn lưu) nên không xuất lại được. Hãy dùng tệp đã xuất trước đây.</source>
        <translation>The interactions of week {0} are no longer complete (past their retention time), so it cannot be exported again. Use the file exported before.</translation>
    </message>
    <message>
        <source>Các lượt mới ghi</source>
        <translation>Latest interactions</translation>
    </message>
    <message>
        <source>Các lượt đã ghi, mới nhất trước</source>
        <translation>Logged interactions, newest first</translation>
    </message>
    <message>
        <source>Các máy không tự trao đổi nữa.</source>
        <translation>The PCs no longer exchange by themselves.</translation>
    </message>
    <message>
        <source>Các máy phụ đã biết</source>
        <translation>Known second PCs</translation>
    </message>
    <message>
        <source>Các máy trao đổi qua {0}.</source>
        <translation>The PCs exchange through {0}.</translation>
    </message>
    <message>
        <source>Các mục quản trị</source>
        <translation>Admin sections</translation>
    </message>
    <message>
        <source>Các nút: phản ánh kiến nghị, câu hỏi, gọi cán bộ, ngôn ngữ, chữ lớn.</source>
        <translation>Buttons: petitions, questions, call an officer, language, larger text.</translation>
    </message>
    <message>
        <source>Các nơi treo mã</source>
        <translation>Places of the code</translation>
    </message>
    <message>
        <source>Các phiên hiển thị</source>
        <translation>Display sessions</translation>
    </message>
    <message>
        <source>Các phiên hiển thị mã</source>
        <translation>Sessions in which the code was shown</translation>
    </message>
    <message>
        <source>Các phản ánh, kiến nghị</source>
        <translation>The petitions</translation>
    </message>
    <message>
        <source>Các phần của trang Báo cáo</source>
        <translation>Parts of the page Reports</translation>
    </message>
    <message>
        <source>Các phần của trang Hỏi đáp</source>
        <translation>Parts of the Questions page</translation>
    </message>
    <message>
        <source>Các phần của trang Màn hình</source>
        <translation>Parts of the Screen page</translation>
    </message>
    <message>
        <source>Các phần của trang Tổng hợp</source>
        <translation>Parts of the page Overview</translation>
    </message>
    <message>
        <source>Các quầy</source>
        <translation>Counters</translation>
    </message>
    <message>
        <source>Các sự cố</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Các trang</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Các trang lần lượt hiện</source>
        <translation>Pages shown in turn</translation>
    </message>
    <message>
        <source>Các tuần trong bảng: từ {0} đến {1}</source>
        <translation>The weeks of the table: {0} to {1}</translation>
    </message>
    <message>
        <source>Các đơn vị tìm thấy</source>
        <translation>Units found</translation>
    </message>
    <message>
        <source>Cách chốt tuần đã hết</source>
        <translation>How weeks that are over are closed</translation>
    </message>
    <message>
        <source>Cách xem tuần</source>
        <translation>Views of the week</translation>
    </message>
    <message>
        <source>Cách xếp các màn hình</source>
        <translation>Arrangement of the screens</translation>
    </message>
    <message>
        <source>Cán bộ</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Cán bộ dùng lại</source>
        <translation>Bring officer back</translation>
    </message>
    <message>
        <source>Cán bộ ngừng dùng</source>
        <translation>Retire officer</translation>
    </message>
    <message>
        <source>Cán bộ phải viết dạng MÃ:HỌ TÊN, ví dụ HOA:Nguyễn Thị Hoa.</source>
        <translation>Write an officer as CODE:NAME, for example HOA:Nguyễn Thị Hoa.</translation>
    </message>
    <message>
        <source>Cán bộ tiếp nhận</source>
        <translation>Officers</translation>
    </message>
    <message>
        <source>Cán bộ, công chức, viên chức và công vụ</source>
        <translation>Civil servants, public employees and public service</translation>
    </message>
    <message>
        <source>Câu hỏi</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Câu hỏi dài hơn {0} ký tự. Hãy rút gọn.</source>
        <translation>The question is longer than {0} characters. Please shorten it.</translation>
    </message>
    <message>
        <source>Câu hỏi theo lĩnh vực</source>
        <translation>Questions of a field</translation>
    </message>
    <message>
        <source>Câu hỏi thường gặp</source>
        <translation>Common questions</translation>
    </message>
    <message>
        <source>Câu hỏi về cơ chế, chính sách</source>
        <translation>On rules and policies</translation>
    </message>
    <message>
        <source>Câu hỏi đáp còn hiệu lực</source>
        <translation>Answer in force again</translation>
    </message>
    <message>
        <source>Câu hỏi đáp hết hiệu lực</source>
        <translation>Answer no longer in force</translation>
    </message>
    <message>
        <source>Câu hỏi đã có ở dòng {0} với nội dung khác. Hãy chỉ giữ một dòng.</source>
        <translation>Line {0} has the same question with other content. Please keep one line only.</translation>
    </message>
    <message>
        <source>Câu không bắt buộc</source>
        <translation>Not-mandatory line</translation>
    </message>
    <message>
        <source>Câu trả lời</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Câu trả lời của Bộ</source>
        <translation>Answers of the Ministry</translation>
    </message>
    <message>
        <source>Câu trả lời dài hơn {0} ký tự. Hãy rút gọn.</source>
        <translation>The answer is longer than {0} characters. Please shorten it.</translation>
    </message>
    <message>
        <source>Câu trả lời này không còn hiệu lực nên không hiện cho người dân. Hãy chọn câu trả lời khác.</source>
        <translation>This answer is no longer in force, so it is not shown to visitors. Please choose another one.</translation>
    </message>
    <message>
        <source>Câu trả lời này không còn hiệu lực nên không in phiếu. Hãy chọn câu trả lời khác.</source>
        <translation>This answer is no longer in force, so no slip is printed. Please choose another one.</translation>
    </message>
    <message>
        <source>Câu trả lời, phản ánh, ca không có lượt</source>
        <translation>Answers, petitions, empty shifts</translation>
    </message>
    <message>
        <source>Câu về thông tin cá nhân</source>
        <translation>Personal data line</translation>
    </message>
    <message>
        <source>Còn hiệu lực</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Còn hạn</source>
        <translation>Still in time</translation>
    </message>
    <message>
        <source>Còn trống {0} MB trên ổ chứa dữ liệu.</source>
        <translation>{0} MB are free on the data drive.</translation>
    </message>
    <message>
        <source>Còn trống {0} MB trên ổ chứa dữ liệu. Hãy dọn bớt tệp không cần.</source>
        <translation>{0} MB are free on the data disk. Remove files that nobody needs.</translation>
    </message>
    <message>
        <source>Còn trống {0} MB trên ổ chứa dữ liệu. Hãy giải phóng chỗ trống ngay.</source>
        <translation>{0} MB are free on the data drive. Free some space now.</translation>
    </message>
    <message>
        <source>Còn tốt</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>Còn {0} tuần chưa chốt: số liệu có thể thay đổi.</source>
        <translation>Weeks not closed yet: {0}; figures may still change.</translation>
    </message>
    <message>
        <source>Còn {0} tệp khác bị từ chối vì cùng lý do.</source>
        <translation>{0} more files were refused for the same reason.</translation>
    </message>
    <message>
        <source>Có</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Có ca chưa kiểm tra mã</source>
        <translation>Shifts without a check of the code</translation>
    </message>
    <message>
        <source>Có chỗ hỏng: hãy làm theo hướng dẫn ở dòng màu đỏ.</source>
        <translation>Something is broken: do what the red line says.</translation>
    </message>
    <message>
        <source>Có hơn {0} tệp nên không nhận một lần được. Hãy chia thành nhiều thư mục nhỏ hơn.</source>
        <translation>There are more than {0} files, too many to take in at once. Please split them into smaller folders.</translation>
    </message>
    <message>
        <source>Có kênh chưa được người thứ hai xác nhận. Hãy nhờ người đó quét thử và xác nhận.</source>
        <translation>Some channel has not been confirmed by a second person. Ask that person to scan and confirm it.</translation>
    </message>
    <message>
        <source>Có lượt chưa vào tuần đã chốt</source>
        <translation>Rows not in a closed week</translation>
    </message>
    <message>
        <source>Có mục khác cùng loại, cùng tên (ghi {0}): có vẻ hai máy cùng ghi một nơi nên báo cáo chỉ tính một. Nếu là hai nơi, hãy thôi theo dõi một mục rồi thêm lại dưới tên khác.</source>
        <translation>Another entry has this kind and name (entered {0}): two PCs seem to have entered one place, so reports count it once. If these are two places, stop watching one entry and add it again under another name.</translation>
    </message>
    <message>
        <source>Có nội dung chưa lưu</source>
        <translation>Unsaved changes</translation>
    </message>
    <message>
        <source>Có phần thừa</source>
        <translation>Extra part</translation>
    </message>
    <message>
        <source>Có sự cố lúc {0}</source>
        <translation>Incident at {0}</translation>
    </message>
    <message>
        <source>Có sự cố…</source>
        <translation>Problem…</translation>
    </message>
    <message>
        <source>Có trang thuộc loại không có. Hãy xóa trang đó rồi thêm lại.</source>
        <translation>A page is of a kind that does not exist. Delete it and add it again.</translation>
    </message>
    <message>
        <source>Có trang xuất hiện hai lần. Hãy bỏ bớt một.</source>
        <translation>A page stands in the list twice. Please remove one.</translation>
    </message>
    <message>
        <source>Có {0} màn hình.</source>
        <translation>There are {0} screens.</translation>
    </message>
    <message>
        <source>Có {0} sự cố về mã QR chưa xử lý xong. Hãy xem danh sách sự cố.</source>
        <translation>{0} incidents with QR codes are not settled yet. See the list of incidents.</translation>
    </message>
    <message>
        <source>Công cộng</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Cùng ca tuần trước đến giờ này: {0} lượt; cả ca {1} lượt.</source>
        <translation>Same shift last week up to this time: {0} interactions; {1} in the whole shift.</translation>
    </message>
    <message>
        <source>Cùng ca tuần trước: {0} lượt.</source>
        <translation>Same shift last week: {0} interactions.</translation>
    </message>
    <message>
        <source>Cùng khóa với đơn vị {0}.</source>
        <translation>Same key as unit {0}.</translation>
    </message>
    <message>
        <source>Cùng một tệp nhận bao nhiêu lần, theo thứ tự nào cũng chỉ tính một.</source>
        <translation>The same file counts once, however often and in whatever order it comes.</translation>
    </message>
    <message>
        <source>Cùng ngày tuần trước đến giờ này: {0} lượt; cả ngày {1} lượt.</source>
        <translation>Same day last week up to this time: {0} interactions; {1} in the whole day.</translation>
    </message>
    <message>
        <source>Cơ quan chủ quản</source>
        <translation>Parent agency</translation>
    </message>
    <message>
        <source>Cơ quan sở hữu kênh</source>
        <translation>Agency that owns the channel</translation>
    </message>
    <message>
        <source>Cạnh tên có dấu tick đã xác thực</source>
        <translation>There is a verified tick beside the name</translation>
    </message>
    <message>
        <source>Cả câu hết hiệu lực</source>
        <translation>Also no longer in force</translation>
    </message>
    <message>
        <source>Cả lượt đã hủy</source>
        <translation>Voided ones too</translation>
    </message>
    <message>
        <source>Cả ngày</source>
        <translation>Whole day</translation>
    </message>
    <message>
        <source>Cả {0} lượt ghi từ {1} giờ trở đi.</source>
        <translation>All {0} interactions were logged from {1}:00 on.</translation>
    </message>
    <message>
        <source>Cả {0} lượt nằm trong khoảng {1} giờ đến {2} giờ.</source>
        <translation>All {0} interactions lie between {1}:00 and {2}:00.</translation>
    </message>
    <message>
        <source>Cả đơn vị đã thôi gửi</source>
        <translation>Retired units too</translation>
    </message>
    <message>
        <source>Cải cách hành chính</source>
        <translation>Administrative reform</translation>
    </message>
    <message>
        <source>Cảm ứng</source>
        <translation>Touch</translation>
    </message>
    <message>
        <source>Cảnh báo lừa đảo</source>
        <translation>Fraud warning</translation>
    </message>
    <message>
        <source>Cấp</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Cấp đơn vị phải là trung_uong, tinh hoặc xa. Hãy chọn lại.</source>
        <translation>The level of the unit must be trung_uong, tinh or xa. Choose again.</translation>
    </message>
    <message>
        <source>Cần có cán bộ trước: quay lại bước Quầy và cán bộ.</source>
        <translation>Officers come first: go back to the step Counters and officers.</translation>
    </message>
    <message>
        <source>Cần mã PIN khi: đổi đơn vị, quầy, cán bộ; một người tự xác nhận kênh; hủy chốt tuần; phục hồi bản sao lưu.</source>
        <translation>The PIN is needed to change the unit, counters or officers, to confirm a channel alone, to reopen a week and to restore a backup.</translation>
    </message>
    <message>
        <source>Cần thu hồi</source>
        <translation>To be taken back</translation>
    </message>
    <message>
        <source>Cần thu hồi {0} lô có liên kết đã ngừng dùng: đã gửi in {1} tờ, ghi PDF {2} tờ, đã phát {3} tờ, đã thu {4} tờ.</source>
        <translation>Take back {0} batches with a disabled link: {1} sheets sent to a printer, {2} written as PDF, {3} handed out, {4} collected.</translation>
    </message>
    <message>
        <source>Cần xem</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Cần xem lại</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>Cần ít nhất một cán bộ: --officer MÃ:HỌ TÊN.</source>
        <translation>At least one officer is needed: --officer CODE:NAME.</translation>
    </message>
    <message>
        <source>Cổng dịch vụ công</source>
        <translation>Public service portal</translation>
    </message>
    <message>
        <source>Cổng phản ánh ({0}) chưa được đăng ký và xác nhận nên chưa hiện, chưa in mã được. Hãy đăng ký ở mục Kênh chính thức.</source>
        <translation>The petition portal ({0}) is not registered and confirmed, so its code can be neither shown nor printed. Please register it under Official channels.</translation>
    </message>
    <message>
        <source>Cổng thông tin</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Cổng tiếp nhận phản ánh, kiến nghị</source>
        <translation>How to use the portal</translation>
    </message>
    <message>
        <source>Cổng {0} chưa được đăng ký và xác nhận ở Kênh chính thức, nên chưa hiện và chưa in mã được.</source>
        <translation>The portal {0} is not registered and confirmed under Official channels, so its code can be neither shown nor printed.</translation>
    </message>
    <message>
        <source>Cột của {0}</source>
        <translation>Column of {0}</translation>
    </message>
    <message>
        <source>Cột không dùng đến: {0}</source>
        <translation>Columns not used: {0}</translation>
    </message>
    <message>
        <source>Cột nào là gì</source>
        <translation>Which column is what</translation>
    </message>
    <message>
        <source>Cột {0}</source>
        <translation>Column {0}</translation>
    </message>
    <message>
        <source>Cỡ mã phải từ {0} đến {1} mm. Hãy chọn lại cỡ.</source>
        <translation>The code must be {0} to {1} mm in size. Choose another size.</translation>
    </message>
    <message>
        <source>Cứ ghi tiếp, chương trình tự ghi lại.</source>
        <translation>Just go on logging; the program stores them by itself.</translation>
    </message>
    <message>
        <source>Danh mục</source>
        <translation>Catalogues</translation>
    </message>
    <message>
        <source>Danh mục còn thay đổi chưa lưu. Hãy lưu hoặc bỏ trước khi nhập tệp.</source>
        <translation>The catalogue has unsaved changes. Save or discard them before you import a file.</translation>
    </message>
    <message>
        <source>Danh mục cần sửa</source>
        <translation>Catalogue to edit</translation>
    </message>
    <message>
        <source>Danh mục ngày nghỉ chưa có lịch nghỉ lễ, Tết năm {0} nên ca làm việc và hạn gửi báo cáo tính cả những ngày ấy. Hãy nhập trong Quản trị, mục Danh mục.</source>
        <translation>The catalogue of days off has no holidays of {0} yet, so shifts and deadlines count those days too. Enter them in Admin, section Catalogues.</translation>
    </message>
    <message>
        <source>Danh mục ngày nghỉ đã có lịch nghỉ lễ, Tết.</source>
        <translation>The catalogue of days off has this year&apos;s holidays.</translation>
    </message>
    <message>
        <source>Danh mục này có nhiều nhất {0} dòng. Hãy chọn lại tệp.</source>
        <translation>This catalogue has at most {0} rows. Choose another file.</translation>
    </message>
    <message>
        <source>Danh mục này vừa được nơi khác thay đổi. Hãy xem lại rồi lưu lần nữa.</source>
        <translation>This catalogue has just been changed elsewhere. Look at it again and save once more.</translation>
    </message>
    <message>
        <source>Danh sách bằng tệp</source>
        <translation>Lists as files</translation>
    </message>
    <message>
        <source>Danh sách sẽ đổi thế nào</source>
        <translation>What would change in the list</translation>
    </message>
    <message>
        <source>Danh sách đã có “{0}”. Hãy đặt tên khác hoặc kiểm tra nơi đó.</source>
        <translation>The register has “{0}” already. Please choose another name, or check that place.</translation>
    </message>
    <message>
        <source>Danh sách đơn vị</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Danh sách đơn vị phải gửi</source>
        <translation>Units that must send</translation>
    </message>
    <message>
        <source>Diễn biến</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Doanh nghiệp</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Dung lượng</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Dành cho nơi tổng hợp: trang Tổng hợp nhận gói báo cáo tuần của các đơn vị. Máy của cấp tỉnh và trung ương có sẵn trang này.</source>
        <translation>For those who add up: the page Overview takes in the weekly packages of the units. PCs of provinces and of the Ministry have this page anyway.</translation>
    </message>
    <message>
        <source>Dán hoặc gõ liên kết lấy từ nguồn chính thức của Bộ; liên kết được xét ngay.</source>
        <translation>Paste or type a link from an official source of the Ministry; it is checked at once.</translation>
    </message>
    <message>
        <source>Dán vào Zalo, thư điện tử hay công văn. Lời nhắc là tiếng Việt.</source>
        <translation>Paste it into Zalo, an e-mail or a letter. The reminder is in Vietnamese.</translation>
    </message>
    <message>
        <source>Dán đường dẫn</source>
        <translation>Paste paths</translation>
    </message>
    <message>
        <source>Dòng</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Dòng cuối trang</source>
        <translation>Last line</translation>
    </message>
    <message>
        <source>Dòng dài quá {0} ký tự.</source>
        <translation>The line is longer than {0} characters.</translation>
    </message>
    <message>
        <source>Dòng dưới tiêu đề</source>
        <translation>Line below the heading</translation>
    </message>
    <message>
        <source>Dòng này chưa có mã. Hãy ghi mã.</source>
        <translation>This row has no code yet. Enter a code.</translation>
    </message>
    <message>
        <source>Dòng này không phải JSON. Mỗi lượt là một đối tượng JSON trên một dòng.</source>
        <translation>This line is not JSON. Each interaction is one JSON object on one line.</translation>
    </message>
    <message>
        <source>Dòng này không phải mã đối chiếu của báo cáo. Hãy quét lại mã vuông ở cuối báo cáo, tắt bộ gõ tiếng Việt khi quét.</source>
        <translation>This line is no matching code of a report. Scan the square code at the end of the report again, with Vietnamese typing off.</translation>
    </message>
    <message>
        <source>Dòng phản ánh, kiến nghị</source>
        <translation>Feedback and petitions line</translation>
    </message>
    <message>
        <source>Dòng {0} có một số dài đã bị Excel làm tròn. Hãy định dạng cột đó là văn bản (Text), nhập lại số đầy đủ rồi lưu tệp.</source>
        <translation>Row {0} has a long number that Excel has rounded. Format that column as Text, type the whole number again and save the file.</translation>
    </message>
    <message>
        <source>Dòng {0} của tệp có ô dài hơn {1} ký tự. Hãy rút gọn ô đó.</source>
        <translation>Row {0} of the file has a cell longer than {1} characters. Shorten that cell.</translation>
    </message>
    <message>
        <source>Dòng {0}, {1}: {2}</source>
        <translation>Row {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>Dòng {0}: {1}</source>
        <translation>Line {0}: {1}</translation>
    </message>
    <message>
        <source>Dùng Ctrl+Alt+1 đến Ctrl+Alt+9 ở mọi phần mềm</source>
        <translation>Use Ctrl+Alt+1 to Ctrl+Alt+9 in every program</translation>
    </message>
    <message>
        <source>Dùng câu mẫu</source>
        <translation>Use sample answers</translation>
    </message>
    <message>
        <source>Dùng câu trả lời của Bộ</source>
        <translation>Ministry’s answers used</translation>
    </message>
    <message>
        <source>Dùng liên kết đã bỏ phần thừa: {0}</source>
        <translation>Use the link without the extra part: {0}</translation>
    </message>
    <message>
        <source>Dùng lại</source>
        <translation>Use again</translation>
    </message>
    <message>
        <source>Dùng mã này để đặt lại mã PIN khi quên: Quản trị, Mã PIN, Quên mã PIN. Bỏ vào phong bì dán kín, cất ở tủ có khóa. Mã cũ hết hiệu lực khi đặt mã PIN mới.</source>
        <translation>With this code a forgotten PIN is set anew: Admin, PIN, PIN forgotten. Keep it in a sealed envelope in a locked cabinet. An old code ends when a new PIN is set.</translation>
    </message>
    <message>
        <source>Dùng được; có {0} điều nên xem.</source>
        <translation>It works; points to look at: {0}.</translation>
    </message>
    <message>
        <source>Dạng zalo.me/oa/ không phải dạng công bố; hãy dùng https://zalo.me/{0}.</source>
        <translation>The form zalo.me/oa/ is not a published one; use https://zalo.me/{0}.</translation>
    </message>
    <message>
        <source>Dạng zalo.me/oa/ không phải dạng công bố; hãy dùng liên kết https://zalo.me/ kèm mã số OA.</source>
        <translation>The form zalo.me/oa/ is not a published one; use https://zalo.me/ followed by the OA id.</translation>
    </message>
    <message>
        <source>Dấu ** phải đi thành cặp, trước và sau phần in đậm. Hãy sửa lại.</source>
        <translation>The marks ** must come in pairs, before and after the bold part. Correct them.</translation>
    </message>
    <message>
        <source>Dấu khóa</source>
        <translation>Key mark</translation>
    </message>
    <message>
        <source>Dấu khóa của máy này</source>
        <translation>Key mark of this PC</translation>
    </message>
    <message>
        <source>Dấu khóa hiện ở máy “{0}”</source>
        <translation>Key mark shown at “{0}”</translation>
    </message>
    <message>
        <source>Dấu khóa nơi nhận đọc qua điện thoại</source>
        <translation>Key mark that the receiver reads out by telephone</translation>
    </message>
    <message>
        <source>Dấu khóa vừa gõ khác dấu khóa của tệp. Hãy đọc lại ở máy ấy; nếu vẫn khác thì đừng nhận tệp này.</source>
        <translation>The mark typed is not that of the file. Read it again at that PC; if it still differs, do not accept this file.</translation>
    </message>
    <message>
        <source>Dấu khóa đúng, nhận</source>
        <translation>The mark is right, accept</translation>
    </message>
    <message>
        <source>Dấu khóa đơn vị đọc qua điện thoại</source>
        <translation>Key mark as the unit reads it out by telephone</translation>
    </message>
    <message>
        <source>Dấu khóa đọc cho đơn vị khi họ hỏi: {0}.</source>
        <translation>Key mark to read out to units that ask: {0}.</translation>
    </message>
    <message>
        <source>Dấu khóa “{0}” không phải của giấy báo nhận này ({1}). Hãy gọi điện để nơi nhận đọc lại dấu khóa.</source>
        <translation>The key mark “{0}” is not this receipt&apos;s ({1}). Telephone the receiver and have the key mark read out again.</translation>
    </message>
    <message>
        <source>Dấu khóa “{0}” không phải của gói này ({1}). Hãy gọi điện để đơn vị đọc lại dấu khóa.</source>
        <translation>The key mark “{0}” is not this package&apos;s ({1}). Please telephone the unit and have the mark read out again.</translation>
    </message>
    <message>
        <source>Dấu khóa “{0}” không phải của tệp này ({1}). Hãy xem lại dấu khóa hiện ở máy phụ.</source>
        <translation>Key mark “{0}” is not that of this file ({1}). Look again at the mark that the second PC shows.</translation>
    </message>
    <message>
        <source>Dấu khóa: {0}</source>
        <translation>Key mark: {0}</translation>
    </message>
    <message>
        <source>Dấu số liệu</source>
        <translation>Digest of the data</translation>
    </message>
    <message>
        <source>Dọc</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Dồn vào cuối ngày</source>
        <translation>Everything at the end of the day</translation>
    </message>
    <message>
        <source>Dồn vào một giờ</source>
        <translation>Everything in one hour</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Dừng gửi</source>
        <translation>Stop sending</translation>
    </message>
    <message>
        <source>Dừng xuất</source>
        <translation>Stop the export</translation>
    </message>
    <message>
        <source>Dữ liệu mẫu, không phải số liệu thật.</source>
        <translation>Sample data, not real figures.</translation>
    </message>
    <message>
        <source>Dự thảo báo cáo {0}</source>
        <translation>Draft report, {0}</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Ghi bù</source>
        <translation>Make up</translation>
    </message>
    <message>
        <source>Ghi bù cho ca đã qua, hoặc xác nhận ca không có lượt (Ctrl+T)</source>
        <translation>Make up for a past shift, or confirm that it was empty (Ctrl+T)</translation>
    </message>
    <message>
        <source>Ghi bù cho thời điểm khác cần có lý do. Hãy ghi lý do.</source>
        <translation>A late entry for another time needs a reason. Give the reason.</translation>
    </message>
    <message>
        <source>Ghi bù cần có lý do. Hãy ghi lý do.</source>
        <translation>Making up needs a reason. Enter one.</translation>
    </message>
    <message>
        <source>Ghi bù ngoài ca cần có giờ. Hãy ghi giờ tăng cường, như 18:30.</source>
        <translation>Outside the shifts a time is needed. Enter it, such as 18:30.</translation>
    </message>
    <message>
        <source>Ghi bù…</source>
        <translation>Make up…</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ghi chú (không bắt buộc)</source>
        <translation>Note (optional)</translation>
    </message>
    <message>
        <source>Ghi chú cho bước tiếp theo</source>
        <translation>Note for the next step</translation>
    </message>
    <message>
        <source>Ghi chú dài {0} ký tự, nhiều nhất là {1} ký tự. Hãy rút gọn.</source>
        <translation>The note has {0} characters, at most {1} are allowed. Shorten it.</translation>
    </message>
    <message>
        <source>Ghi chú không được chứa số điện thoại, số định danh cá nhân hay thư điện tử. Hãy xóa số chứng minh nhân dân (9 chữ số) khỏi ghi chú.</source>
        <translation>A note must not contain telephone numbers, personal ID numbers or e-mail addresses. Delete the ID card number (9 digits) from the note.</translation>
    </message>
    <message>
        <source>Ghi chú không được chứa số điện thoại, số định danh cá nhân hay thư điện tử. Hãy xóa số điện thoại khỏi ghi chú.</source>
        <translation>A note must not contain telephone numbers, personal ID numbers or e-mail addresses. Delete the telephone number from the note.</translation>
    </message>
    <message>
        <source>Ghi chú không được chứa số điện thoại, số định danh cá nhân hay thư điện tử. Hãy xóa số định danh cá nhân (12 chữ số) khỏi ghi chú.</source>
        <translation>A note must not contain telephone numbers, personal ID numbers or e-mail addresses. Delete the personal ID number (12 digits) from the note.</translation>
    </message>
    <message>
        <source>Ghi chú không được chứa số điện thoại, số định danh cá nhân hay thư điện tử. Hãy xóa địa chỉ thư điện tử khỏi ghi chú.</source>
        <translation>A note must not contain telephone numbers, personal ID numbers or e-mail addresses. Delete the e-mail address from the note.</translation>
    </message>
    <message>
        <source>Ghi chú và lý do được giữ {0} ngày. Từng lượt được giữ {1} tháng, sau đó chỉ còn số tổng theo tháng. Mỗi lần áp dụng có một dòng trong nhật ký hệ thống.</source>
        <translation>Notes and reasons are kept for {0} days. Single interactions are kept for {1} months, after that only monthly totals. Each clean-up leaves a line in the audit log.</translation>
    </message>
    <message>
        <source>Ghi danh sách</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>Ghi kèm một lượt Hướng dẫn gửi PAKN</source>
        <translation>Also log one “Feedback and petitions”</translation>
    </message>
    <message>
        <source>Ghi lúc</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Ghi lượt hướng dẫn</source>
        <translation>Log the guidance</translation>
    </message>
    <message>
        <source>Ghi lượt hỏi đáp</source>
        <translation>Log the answer</translation>
    </message>
    <message>
        <source>Ghi lượt khi đang ở phần mềm khác</source>
        <translation>Logging from another program</translation>
    </message>
    <message>
        <source>Ghi lượt tiếp</source>
        <translation>Log an interaction</translation>
    </message>
    <message>
        <source>Ghi lượt, in và màn hình như thường; không chốt, không xuất.</source>
        <translation>Logs, prints and shows as usual; closes and exports nothing.</translation>
    </message>
    <message>
        <source>Ghi lại</source>
        <translation>Log again</translation>
    </message>
    <message>
        <source>Ghi lần đầu</source>
        <translation>First logged</translation>
    </message>
    <message>
        <source>Ghi nhầm</source>
        <translation>Logged by mistake</translation>
    </message>
    <message>
        <source>Ghi nội dung tại quầy</source>
        <translation>Note it at the desk</translation>
    </message>
    <message>
        <source>Ghi phản ánh</source>
        <translation>Note the petition</translation>
    </message>
    <message>
        <source>Ghi phản ánh, kiến nghị</source>
        <translation>Note a petition</translation>
    </message>
    <message>
        <source>Ghi số</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Ghi sự cố</source>
        <translation>Record incident</translation>
    </message>
    <message>
        <source>Ghi sự cố về mã QR</source>
        <translation>Incident with a QR code reported</translation>
    </message>
    <message>
        <source>Ghi tệp chuyển máy</source>
        <translation>Write the move file</translation>
    </message>
    <message>
        <source>Ghi tệp chuyển máy…</source>
        <translation>Write the move file…</translation>
    </message>
    <message>
        <source>Ghi {0} lượt cho ca {1} {2}</source>
        <translation>Log {0} for the {1} shift, {2}</translation>
    </message>
    <message>
        <source>Ghi {0} lượt tăng cường {1}</source>
        <translation>Log {0} for extra hours, {1}</translation>
    </message>
    <message>
        <source>Ghi đã thu hồi</source>
        <translation>Note as collected</translation>
    </message>
    <message>
        <source>Ghi đơn vị</source>
        <translation>Save the unit</translation>
    </message>
    <message>
        <source>Giáo dục nghề nghiệp → Bộ Giáo dục và Đào tạo</source>
        <translation>Vocational education → Ministry of Education and Training</translation>
    </message>
    <message>
        <source>Giả mạo</source>
        <translation>Forged</translation>
    </message>
    <message>
        <source>Giảm nghèo → Bộ Nông nghiệp và Môi trường</source>
        <translation>Poverty reduction → Ministry of Agriculture and Environment</translation>
    </message>
    <message>
        <source>Giấy báo nhận</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Giấy báo nhận của cấp trên</source>
        <translation>Receipts from the supervisor</translation>
    </message>
    <message>
        <source>Giấy báo nhận do bản chương trình mới hơn lập ra. Hãy cài bản mới của Quầy Một Cửa rồi nhận.</source>
        <translation>The receipt was made by a newer version of the program. Install the new version of Quầy Một Cửa, then take it in.</translation>
    </message>
    <message>
        <source>Giấy báo nhận ghi thời điểm sau đồng hồ của máy này. Hãy kiểm tra ngày giờ của hai máy.</source>
        <translation>The main PC&apos;s word is dated later than this PC&apos;s clock. Check date and time of both PCs.</translation>
    </message>
    <message>
        <source>Giấy báo nhận ghi thời điểm sau đồng hồ của máy này. Hãy kiểm tra ngày giờ của máy rồi nhận lại.</source>
        <translation>The receipt bears a time after this PC&apos;s clock. Check the PC&apos;s date and time, then take it in again.</translation>
    </message>
    <message>
        <source>Giấy báo nhận ký bằng khóa khác (dấu khóa {0}) với khóa của máy chính đã biết ({1}). Hãy so dấu khóa với máy chính rồi xác nhận.</source>
        <translation>The word is signed with another key (mark {0}) than the main PC&apos;s known one ({1}). Compare the mark at the main PC, then confirm.</translation>
    </message>
    <message>
        <source>Giấy báo nhận này gửi máy {0} của đơn vị {1}, không phải máy này. Hãy chọn lại tệp.</source>
        <translation>This word is for PC {0} of unit {1}, not for this PC. Choose another file.</translation>
    </message>
    <message>
        <source>Giấy báo nhận này gửi đơn vị {0}, không phải đơn vị này ({1}). Hãy chuyển cho đúng đơn vị.</source>
        <translation>This receipt is for unit {0}, not for this one ({1}). Pass it on to that unit.</translation>
    </message>
    <message>
        <source>Giấy báo nhận này ký bằng khóa khác (dấu khóa {0}) với khóa đã nhận ({1}). Hãy gọi điện cho nơi nhận, so dấu khóa rồi xác nhận.</source>
        <translation>This receipt is signed with another key (key mark {0}) than the accepted one ({1}). Telephone the receiver, compare the key mark, then confirm.</translation>
    </message>
    <message>
        <source>Giấy báo nhận này nói về một tệp mà máy này không ghi ra. Hãy chuyển lượt ghi rồi nhận lại ở máy chính.</source>
        <translation>This word is about a file that this PC did not write. Hand over, then take in again at the main PC.</translation>
    </message>
    <message>
        <source>Giấy báo nhận nói về một gói tuần {0} (r{1}) mà máy này chưa từng xuất. Hãy gọi điện hỏi nơi nhận.</source>
        <translation>The receipt speaks of a package of week {0} (r{1}) that this PC never exported. Telephone the receiver and ask.</translation>
    </message>
    <message>
        <source>Giấy trong máy in ({0} × {1} mm) nhỏ hơn phiếu cần in ({2} × {3} mm). Hãy chọn khổ phiếu khác.</source>
        <translation>The paper in the printer ({0} × {1} mm) is smaller than the slip ({2} × {3} mm). Please choose another size of slip.</translation>
    </message>
    <message>
        <source>Giấy trong máy in ({0} × {1} mm) nhỏ hơn tờ cần in ({2} × {3} mm). Hãy chọn lại khổ giấy.</source>
        <translation>The paper in the printer ({0} × {1} mm) is smaller than the sheet ({2} × {3} mm). Choose another paper size.</translation>
    </message>
    <message>
        <source>Giấy và số liệu khác nhau!</source>
        <translation>Paper and data differ!</translation>
    </message>
    <message>
        <source>Giấy và số liệu khớp</source>
        <translation>Paper and data agree</translation>
    </message>
    <message>
        <source>Giống hệt tuần trước</source>
        <translation>Identical to the week before</translation>
    </message>
    <message>
        <source>Giống nhau, nhận máy này</source>
        <translation>They are the same: accept this PC</translation>
    </message>
    <message>
        <source>Giỗ Tổ Hùng Vương</source>
        <translation>Hung Kings Commemoration Day</translation>
    </message>
    <message>
        <source>Giới thiệu OA</source>
        <translation>Introduced the OA</translation>
    </message>
    <message>
        <source>Giới thiệu liên kết mới</source>
        <translation>Propose a new link</translation>
    </message>
    <message>
        <source>Giới thiệu, đã quan tâm</source>
        <translation>Introduced, followed</translation>
    </message>
    <message>
        <source>Giờ bắt đầu</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Giờ hiển thị</source>
        <translation>Hours shown</translation>
    </message>
    <message>
        <source>Giờ hiển thị màn hình</source>
        <translation>Hours on the public screen</translation>
    </message>
    <message>
        <source>Giờ hiển thị mã theo ngày</source>
        <translation>Hours the code was shown, by day</translation>
    </message>
    <message>
        <source>Giờ hiển thị mã, {0} ngày gần nhất</source>
        <translation>Hours the code was shown, last {0} days</translation>
    </message>
    <message>
        <source>Giờ kết thúc</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Giờ làm việc ghi theo ngày từ 0 (Thứ Hai) đến 6 (Chủ Nhật). Hãy ghi lại.</source>
        <translation>Opening hours are given by day from 0 (Monday) to 6 (Sunday). Correct them.</translation>
    </message>
    <message>
        <source>Giờ mở cửa</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Giờ mở cửa trong tuần</source>
        <translation>Opening hours of the week</translation>
    </message>
    <message>
        <source>Giờ mở cửa và cảm ứng</source>
        <translation>Hours and touch</translation>
    </message>
    <message>
        <source>Giờ ngoài ca</source>
        <translation>Time outside the shifts</translation>
    </message>
    <message>
        <source>Giờ “{0}” không hợp lệ. Hãy ghi như 07:30.</source>
        <translation>“{0}” is not a time of day. Write it like 07:30.</translation>
    </message>
    <message>
        <source>Giữ nguyên</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>Gói báo cáo</source>
        <translation>Report packages</translation>
    </message>
    <message>
        <source>Gói bản {0} của {1} (mã {2})</source>
        <translation>Pack version {0} of {1} (code {2})</translation>
    </message>
    <message>
        <source>Gói của đơn vị {0} ký bằng khóa khác ({1}) với khóa đã biết ({2}). Hãy gọi điện hỏi đơn vị; nếu đơn vị thật sự đã đổi khóa, hãy nhận khóa mới rồi nhận lại gói.</source>
        <translation>The package of unit {0} is signed with another key ({1}) than the known one ({2}). Please telephone the unit; if it really has a new key, accept that and take the package in again.</translation>
    </message>
    <message>
        <source>Gói ghi lúc {0} {1}, sau đồng hồ của máy này. Hãy kiểm tra ngày giờ của máy rồi nhận lại gói.</source>
        <translation>The pack was made at {0} on {1}, later than this PC’s clock. Please check the PC’s date and time, then take the pack in again.</translation>
    </message>
    <message>
        <source>Gói ghi tuần trước {0} lượt; gói tuần trước đã nhận có {1} lượt.</source>
        <translation>The package says {0} for the week before; the package taken in for that week has {1}.</translation>
    </message>
    <message>
        <source>Gói gửi lên cấp trên là của một tuần. Hãy chọn một tuần.</source>
        <translation>A package upward is of one week. Choose one week.</translation>
    </message>
    <message>
        <source>Gói mang các trang và nội dung màn hình đang dùng ở đây, ký bằng khóa của đơn vị. Hai phần dưới chỉ điền khi cần.</source>
        <translation>The pack carries the pages and texts shown here, signed with the unit’s key. Fill in the two parts below only if needed.</translation>
    </message>
    <message>
        <source>Gói mang dấu MẪU nằm trong báo cáo thật.</source>
        <translation>A package marked as sample data lies in a real report.</translation>
    </message>
    <message>
        <source>Gói mang dấu MẪU, không phải số liệu thật.</source>
        <translation>The package is marked as sample data; its figures are not real.</translation>
    </message>
    <message>
        <source>Gói mang dấu MẪU, không được cộng vào báo cáo thật.</source>
        <translation>The package is marked as a SAMPLE and is not added into real reports.</translation>
    </message>
    <message>
        <source>Gói nhận gần nhất: bản {0} của {1}, lúc {2}</source>
        <translation>Last pack taken in: version {0} of {1}, at {2}</translation>
    </message>
    <message>
        <source>Gói này cũ hơn gói đã nhận (bản {0}) nên không nhận. Hãy xin gói mới nhất.</source>
        <translation>This pack is older than the one taken in (version {0}), so it is not taken in. Please ask for the newest pack.</translation>
    </message>
    <message>
        <source>Gói này cũ hơn gói đã nhận (bản {0}).</source>
        <translation>This pack is older than the one taken in (version {0}).</translation>
    </message>
    <message>
        <source>Gói này ký bằng khóa khác với gói đã nhận trước đây (mã khóa {0}). Hãy gọi điện cho đơn vị phát hành, so mã khóa rồi xác nhận.</source>
        <translation>This pack is signed with another key than the pack taken in before (key mark {0}). Please telephone the issuing unit, compare the key mark, then confirm.</translation>
    </message>
    <message>
        <source>Gói nội dung</source>
        <translation>Content pack</translation>
    </message>
    <message>
        <source>Gói nội dung bản {0} của {1} (mã {2})</source>
        <translation>Content pack version {0} of {1} (code {2})</translation>
    </message>
    <message>
        <source>Gói nội dung do bản chương trình mới hơn xuất ra. Hãy cài bản mới của Quầy Một Cửa rồi nhận.</source>
        <translation>The content pack was exported by a newer version of the program. Please install the new version of Quầy Một Cửa, then take it in.</translation>
    </message>
    <message>
        <source>Gói nội dung dùng chung</source>
        <translation>Shared content packs</translation>
    </message>
    <message>
        <source>Gói tuần do bản chương trình mới hơn xuất ra. Hãy cài bản mới của Quầy Một Cửa rồi nhận lại.</source>
        <translation>A newer version of the program made this weekly package. Please install the new Quầy Một Cửa and take it in again.</translation>
    </message>
    <message>
        <source>Gói tuần và tệp gửi đi đều ký bằng khóa này. Nơi nhận gọi điện để so thì đọc cho họ dấu khóa dưới đây.</source>
        <translation>Weekly packages and files sent out are signed with this key. When a receiver telephones to compare, read out the key mark below.</translation>
    </message>
    <message>
        <source>Góp ý</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Góp ý chuyên môn</source>
        <translation>Professional comment</translation>
    </message>
    <message>
        <source>Gõ tên xã, phường, đặc khu rồi chọn; hoặc tự điền nếu là đơn vị khác.</source>
        <translation>Type the name of the commune, ward or special zone and choose it; or fill in another unit yourself.</translation>
    </message>
    <message>
        <source>Gõ tên xã, phường, đặc khu; có dấu hay không đều được</source>
        <translation>Type the name of a commune, ward or special zone, with or without marks</translation>
    </message>
    <message>
        <source>Gõ từ 3 chữ cái là tìm ngay; ít hơn thì bấm Enter.</source>
        <translation>From 3 letters on it searches as you type; for fewer press Enter.</translation>
    </message>
    <message>
        <source>Gõ vài từ để tìm, có dấu hoặc không dấu. F1 đến F9 vẫn ghi lượt.</source>
        <translation>Type a few words, with or without accents. F1 to F9 still log.</translation>
    </message>
    <message>
        <source>Gọi {0}</source>
        <translation>Call {0}</translation>
    </message>
    <message>
        <source>Gửi chậm nhất ngày {0}.</source>
        <translation>To be sent by {0}.</translation>
    </message>
    <message>
        <source>Gửi in lúc {0} ngày {1}. Chỉ có số đếm của quầy, không có dữ liệu cá nhân.</source>
        <translation>Sent to print at {0} on {1}. Counts of the counter only, no personal data.</translation>
    </message>
    <message>
        <source>Gửi lại</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Gửi lại (r{0})</source>
        <translation>Resubmission (r{0})</translation>
    </message>
    <message>
        <source>Gửi lại {0} (r{1})</source>
        <translation>Sent again {0} (r{1})</translation>
    </message>
    <message>
        <source>Gửi lần nữa</source>
        <translation>Send once more</translation>
    </message>
    <message>
        <source>Gửi ngay</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>Gửi phản ánh, kiến nghị</source>
        <translation>Feedback and petitions</translation>
    </message>
    <message>
        <source>Gửi tệp của tuần đến thư mục nhận</source>
        <translation>A week&apos;s file delivered</translation>
    </message>
    <message>
        <source>Gửi tệp nào</source>
        <translation>Which files</translation>
    </message>
    <message>
        <source>Gửi và nhận</source>
        <translation>Send and receive</translation>
    </message>
    <message>
        <source>Hai lần nhập mã PIN mới không giống nhau. Hãy nhập lại.</source>
        <translation>The two entries of the new PIN differ. Enter it again.</translation>
    </message>
    <message>
        <source>Hai đơn vị ký gói bằng cùng một khóa.</source>
        <translation>Two units sign their packages with the same key.</translation>
    </message>
    <message>
        <source>Hay dùng</source>
        <translation>Favourite</translation>
    </message>
    <message>
        <source>Hiện</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Hiện lên màn hình</source>
        <translation>Show on screen</translation>
    </message>
    <message>
        <source>Hiện mã cổng lên màn hình</source>
        <translation>Show the portal’s code</translation>
    </message>
    <message>
        <source>Hiện trang này</source>
        <translation>Show this page</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Hoàn tác (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Hoàn tác Ctrl+Z</source>
        <translation>Undo Ctrl+Z</translation>
    </message>
    <message>
        <source>Hoàn tác lượt vừa ghi</source>
        <translation>Undo what was logged last</translation>
    </message>
    <message>
        <source>Hoạt động</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Hoặc kéo thả ảnh có mã QR chính thức vào đây, hay dán bằng Ctrl+V.</source>
        <translation>Or drop a picture of the official QR code here, or paste it with Ctrl+V.</translation>
    </message>
    <message>
        <source>Hoặc quét mã bằng máy quét cầm tay vào ô này</source>
        <translation>Or scan the code into this field with a hand-held scanner</translation>
    </message>
    <message>
        <source>Hài lòng</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>Hãy báo người phụ trách.</source>
        <translation>Please tell the supervisor.</translation>
    </message>
    <message>
        <source>Hãy bấm Bật lại.</source>
        <translation>Press Start again.</translation>
    </message>
    <message>
        <source>Hãy bấm Bật lại; nếu còn hỏng, gọi hỗ trợ kỹ thuật.</source>
        <translation>Press Start again; if it fails again, call technical support.</translation>
    </message>
    <message>
        <source>Hãy chọn ít nhất một ngày trong tuần cho mỗi trang.</source>
        <translation>Choose at least one day of the week for each page.</translation>
    </message>
    <message>
        <source>Hãy chọn đơn vị, hoặc bấm Bỏ qua bước này.</source>
        <translation>Choose the unit, or press Skip this step.</translation>
    </message>
    <message>
        <source>Hãy chụp lại gần hơn, đủ sáng, thấy trọn mã ở cuối báo cáo.</source>
        <translation>Take the photo again, closer and well lit, with the whole code at the end of the report.</translation>
    </message>
    <message>
        <source>Hãy ghi --day và --shift của ca không có lượt, hoặc --withdraw.</source>
        <translation>Give --day and --shift of the empty shift, or --withdraw.</translation>
    </message>
    <message>
        <source>Hãy ghi ca (--shift), hoặc giờ ngoài ca (--time) khi tăng cường.</source>
        <translation>Give the shift (--shift), or the time outside the shifts (--time) for extra hours.</translation>
    </message>
    <message>
        <source>Hãy ghi chú vì sao phải xử lý lại.</source>
        <translation>Note why it must be dealt with again.</translation>
    </message>
    <message>
        <source>Hãy ghi họ tên cán bộ {0} (không quá {1} ký tự).</source>
        <translation>Enter the name of officer {0} (at most {1} characters).</translation>
    </message>
    <message>
        <source>Hãy ghi họ tên cán bộ.</source>
        <translation>Enter the name of the officer.</translation>
    </message>
    <message>
        <source>Hãy ghi lý do hủy chốt.</source>
        <translation>Give a reason for reopening the week.</translation>
    </message>
    <message>
        <source>Hãy ghi lý do hủy lượt này.</source>
        <translation>Give a reason for voiding this interaction.</translation>
    </message>
    <message>
        <source>Hãy ghi lý do không dùng máy phụ này nữa.</source>
        <translation>Write why this second PC is no longer used.</translation>
    </message>
    <message>
        <source>Hãy ghi lý do ngừng dùng kênh.</source>
        <translation>Give a reason for disabling the channel.</translation>
    </message>
    <message>
        <source>Hãy ghi lý do nhận khóa mới của máy chính.</source>
        <translation>Write why the main PC&apos;s new key is accepted.</translation>
    </message>
    <message>
        <source>Hãy ghi lý do nhận khóa mới của máy phụ.</source>
        <translation>Write why the second PC&apos;s new key is accepted.</translation>
    </message>
    <message>
        <source>Hãy ghi lý do nhận khóa mới của đơn vị.</source>
        <translation>Please give the reason for accepting the unit&apos;s new key.</translation>
    </message>
    <message>
        <source>Hãy ghi lý do sửa lượt này.</source>
        <translation>Give a reason for editing this interaction.</translation>
    </message>
    <message>
        <source>Hãy ghi lý do thu hồi liên kết.</source>
        <translation>Please write why the link is withdrawn.</translation>
    </message>
    <message>
        <source>Hãy ghi lý do thôi theo dõi nơi này.</source>
        <translation>Please say why this place is no longer looked after.</translation>
    </message>
    <message>
        <source>Hãy ghi lý do đổi khóa của đơn vị.</source>
        <translation>Give a reason for changing the unit&apos;s key.</translation>
    </message>
    <message>
        <source>Hãy ghi lý do đổi kênh mặc định.</source>
        <translation>Give a reason for changing the default channel.</translation>
    </message>
    <message>
        <source>Hãy ghi một tệp danh sách, hoặc mã tỉnh sau --province, hoặc chỉ ghi --senders.</source>
        <translation>Give a list as a file, or a province&apos;s code after --province, or --senders alone.</translation>
    </message>
    <message>
        <source>Hãy ghi nơi thấy sự cố, ví dụ: tờ dán ở quầy 3.</source>
        <translation>Say where it was found, for example: the poster at counter 3.</translation>
    </message>
    <message>
        <source>Hãy ghi nơi treo mã, ví dụ: tờ dán ở cửa chính.</source>
        <translation>Please say where the code hangs, for instance: poster at the main door.</translation>
    </message>
    <message>
        <source>Hãy ghi tên quầy (không quá 40 ký tự).</source>
        <translation>Enter the name of the counter (at most 40 characters).</translation>
    </message>
    <message>
        <source>Hãy ghi tên đơn vị (không quá {0} ký tự).</source>
        <translation>Enter the name of the unit (at most {0} characters).</translation>
    </message>
    <message>
        <source>Hãy hỏi lại đơn vị trước khi dùng tờ giấy.</source>
        <translation>Ask the unit before you use the paper.</translation>
    </message>
    <message>
        <source>Hãy in ra hoặc ghi ra giấy, bỏ phong bì dán kín, cất ở tủ có khóa.</source>
        <translation>Print it or write it down, seal it in an envelope and lock it away.</translation>
    </message>
    <message>
        <source>Hãy nhập liên kết và tên kênh, hoặc bấm Bỏ qua bước này.</source>
        <translation>Enter the link and the name of the channel, or press Skip this step.</translation>
    </message>
    <message>
        <source>Hãy nhập đường chéo của màn hình để biết tầm quét của mã.</source>
        <translation>Enter the diagonal of the screen to see from how far the code can be scanned.</translation>
    </message>
    <message>
        <source>Hãy quét lại mã vuông ở cuối báo cáo, tắt bộ gõ tiếng Việt khi quét.</source>
        <translation>Scan the square code at the end of the report again, with Vietnamese typing off.</translation>
    </message>
    <message>
        <source>Hãy ra xem màn hình.</source>
        <translation>Please go and look at the screen.</translation>
    </message>
    <message>
        <source>Hãy thêm ít nhất một cán bộ, hoặc bấm Bỏ qua bước này.</source>
        <translation>Add at least one officer, or press Skip this step.</translation>
    </message>
    <message>
        <source>Hãy đưa vào từng ảnh một.</source>
        <translation>Bring in one picture at a time.</translation>
    </message>
    <message>
        <source>Hãy đặt tên cho máy phụ, ví dụ: Quầy 2.</source>
        <translation>Give the second PC a name, for example: Counter 2.</translation>
    </message>
    <message>
        <source>Hình thu nhỏ của trang công cộng</source>
        <translation>Thumbnail of the public page</translation>
    </message>
    <message>
        <source>Hình thức</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Hình thức “{0}” không có trong danh mục. Hãy chọn một trong: {1}.</source>
        <translation>The medium “{0}” is not in the catalogue. Choose one of: {1}.</translation>
    </message>
    <message>
        <source>Hình trang đang dùng</source>
        <translation>The page in use</translation>
    </message>
    <message>
        <source>Hình xem trước với nội dung chưa lưu</source>
        <translation>Preview with texts that are not saved yet</translation>
    </message>
    <message>
        <source>Hôm nay</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Hôm nay chưa có lượt nào</source>
        <translation>No interactions yet today</translation>
    </message>
    <message>
        <source>Hôm nay không có ca làm việc.</source>
        <translation>There are no shifts today.</translation>
    </message>
    <message>
        <source>Hôm nay {0}</source>
        <translation>Today {0}</translation>
    </message>
    <message>
        <source>Hôm nay {0} lượt</source>
        <translation>Interactions today: {0}</translation>
    </message>
    <message>
        <source>Hôm nay đã gửi in {0} tờ hướng dẫn, lô {1}.</source>
        <translation>{0} handouts sent to print today, batch {1}.</translation>
    </message>
    <message>
        <source>Hôm nay, {0} {1}</source>
        <translation>Today, {0} {1}</translation>
    </message>
    <message>
        <source>Hướng dẫn cổng DVC</source>
        <translation>Explained the service portal</translation>
    </message>
    <message>
        <source>Hướng dẫn gửi PAKN</source>
        <translation>Feedback and petitions</translation>
    </message>
    <message>
        <source>Hướng dẫn gửi lên cổng</source>
        <translation>The way to the portal</translation>
    </message>
    <message>
        <source>Hằng ngày</source>
        <translation>Daily</translation>
    </message>
    <message>
        <source>Hết hiệu lực</source>
        <translation>No longer in force</translation>
    </message>
    <message>
        <source>Họ tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Hỏi rồi mới chốt</source>
        <translation>Ask first</translation>
    </message>
    <message>
        <source>Hỏi đáp</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Hỏi đáp chính sách</source>
        <translation>Policy question</translation>
    </message>
    <message>
        <source>Hỏng</source>
        <translation>Broken</translation>
    </message>
    <message>
        <source>Hỗ trợ cài Zalo</source>
        <translation>Helped to install Zalo</translation>
    </message>
    <message>
        <source>Hội, quỹ xã hội, quỹ từ thiện, tổ chức phi chính phủ</source>
        <translation>Associations, social and charity funds, non-governmental organisations</translation>
    </message>
    <message>
        <source>Hộp gửi của chương trình ({0})</source>
        <translation>Outbox of the program ({0})</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Hủy chốt</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Hủy chốt tuần</source>
        <translation>Reopen week</translation>
    </message>
    <message>
        <source>Hủy chốt {0}</source>
        <translation>Reopen {0}</translation>
    </message>
    <message>
        <source>Hủy chốt…</source>
        <translation>Reopen…</translation>
    </message>
    <message>
        <source>Hủy lượt</source>
        <translation>Void interaction</translation>
    </message>
    <message>
        <source>Hủy lượt này</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>In mã khôi phục</source>
        <translation>Print the recovery code</translation>
    </message>
    <message>
        <source>In một tờ A5, hoặc lưu PDF khi máy chưa có máy in</source>
        <translation>Print one A5 sheet, or save a PDF where there is no printer</translation>
    </message>
    <message>
        <source>In phiếu</source>
        <translation>Print a slip</translation>
    </message>
    <message>
        <source>In phiếu mã cổng</source>
        <translation>Print the portal’s slip</translation>
    </message>
    <message>
        <source>In trang thử</source>
        <translation>Test page</translation>
    </message>
    <message>
        <source>In trang thử, đo bằng thước rồi ghi số lệch vào đây.</source>
        <translation>Print a test page, measure it with a ruler and enter the offsets here.</translation>
    </message>
    <message>
        <source>In đậm</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>In đậm chữ đang chọn (Ctrl+B)</source>
        <translation>Make the selected words bold (Ctrl+B)</translation>
    </message>
    <message>
        <source>In ấn</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>In…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Khay nhớ tạm không có tệp hay đường dẫn nào. Hãy chép lại.</source>
        <translation>The clipboard holds no file and no path. Please copy again.</translation>
    </message>
    <message>
        <source>Khi bật máy</source>
        <translation>When the PC is switched on</translation>
    </message>
    <message>
        <source>Khi một tuần đã hết</source>
        <translation>When a week is over</translation>
    </message>
    <message>
        <source>Kho có {0} câu mẫu. Câu nào cũng có chữ MẪU.</source>
        <translation>The library has {0} sample answers. Each is marked as a sample.</translation>
    </message>
    <message>
        <source>Kho hỏi đáp chưa có câu nào</source>
        <translation>The library has no answers yet</translation>
    </message>
    <message>
        <source>Kho hỏi đáp vừa được thay đổi. Hãy mở lại tệp để xem lại trước khi nhập.</source>
        <translation>The library has just been changed. Please open the file again and look before importing.</translation>
    </message>
    <message>
        <source>Kho đã có câu hỏi này. Hãy sửa câu đã có, hoặc ghi câu hỏi khác đi.</source>
        <translation>The library has this question already. Please edit that one, or word the question differently.</translation>
    </message>
    <message>
        <source>Kho đã có đủ các câu trong tệp. Không cần nhập lại.</source>
        <translation>The library has everything in the file. There is no need to import it again.</translation>
    </message>
    <message>
        <source>Khoảng thời gian</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Khung giờ</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Khung giờ {0} và {1} chồng nhau. Hãy sửa cho rời nhau.</source>
        <translation>The hours {0} and {1} overlap. Please set them apart.</translation>
    </message>
    <message>
        <source>Khung phải cách mép giấy bên trái và bên trên đúng 15 mm.</source>
        <translation>The frame must be exactly 15 mm from the left and the top edge of the paper.</translation>
    </message>
    <message>
        <source>Khác khóa của gói đã nhận trước đây. Hãy gọi cho đơn vị phát hành theo số đã biết từ trước: chỉ nhận khi họ xác nhận đã đổi khóa và đọc đúng mã này.</source>
        <translation>Not the key of the pack taken in before. Please telephone the issuing unit at a number you already know: take the pack in only if they say that they changed the key and read out this very mark.</translation>
    </message>
    <message>
        <source>Khác với dữ liệu!</source>
        <translation>Differs from the data!</translation>
    </message>
    <message>
        <source>Khác, không thuộc Bộ Nội vụ</source>
        <translation>Other, not of the Ministry of Home Affairs</translation>
    </message>
    <message>
        <source>Khách cần hỗ trợ tại màn hình từ {0}. Bấm khi đã đến với khách.</source>
        <translation>A visitor needs help at the screen since {0}. Press when somebody is there.</translation>
    </message>
    <message>
        <source>Khách cần hỗ trợ tại màn hình · {0}</source>
        <translation>A visitor needs help at the screen · {0}</translation>
    </message>
    <message>
        <source>Khách gọi {0} · Nhận</source>
        <translation>Call at {0} · Take it</translation>
    </message>
    <message>
        <source>Khách tại màn hình công cộng đang gọi cán bộ hỗ trợ</source>
        <translation>A visitor at the public screen is calling an officer</translation>
    </message>
    <message>
        <source>Khóa</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Khóa ký của đơn vị</source>
        <translation>The unit&apos;s signing key</translation>
    </message>
    <message>
        <source>Khóa mới của đơn vị: {0}</source>
        <translation>New key of the unit: {0}</translation>
    </message>
    <message>
        <source>Không</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Không ai chạm thì về trang đầu sau</source>
        <translation>Untouched, back to the first page after</translation>
    </message>
    <message>
        <source>Không ai chạm thì về trang đầu sau bao nhiêu giây</source>
        <translation>Seconds untouched until the first page comes back</translation>
    </message>
    <message>
        <source>Không biết thư mục tự mở của hệ điều hành này. Hãy đặt tự mở bằng tay theo hướng dẫn.</source>
        <translation>The autostart folder of this operating system is not known. Set autostart up by hand as the guide says.</translation>
    </message>
    <message>
        <source>Không bắt buộc</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Không bắt buộc. Cán bộ một cửa không yêu cầu mật khẩu, mã OTP hay chuyển tiền.</source>
        <translation>Not compulsory. The officers never ask for a password, an OTP or money.</translation>
    </message>
    <message>
        <source>Không chép ra thư mục thứ hai nữa.</source>
        <translation>No more copies to a second folder.</translation>
    </message>
    <message>
        <source>Không chọn lĩnh vực</source>
        <translation>No field chosen</translation>
    </message>
    <message>
        <source>Không còn chờ lượt ghi của máy này.</source>
        <translation>This PC&apos;s rows are no longer waited for.</translation>
    </message>
    <message>
        <source>Không còn tệp đã xuất của tuần {0} trong hộp gửi. Hãy xuất lại tuần rồi gửi.</source>
        <translation>The exported files of week {0} are no longer in the outbox. Export the week again, then send it.</translation>
    </message>
    <message>
        <source>Không có ca “{0}”. Hãy chọn một trong: {1}.</source>
        <translation>There is no shift “{0}”. Choose one of: {1}.</translation>
    </message>
    <message>
        <source>Không có cuộc gọi hỗ trợ mã {0}. Hãy xem lại danh sách.</source>
        <translation>There is no call for help with id {0}. Please look at the list again.</translation>
    </message>
    <message>
        <source>Không có cách chạy {0}. Hãy chọn hỏi trước hoặc tự chạy.</source>
        <translation>There is no way of running {0}. Choose to be asked first or to run alone.</translation>
    </message>
    <message>
        <source>Không có cán bộ mã {0}. Hãy kiểm tra mã trong danh sách cán bộ.</source>
        <translation>There is no officer with code {0}. Check the code in the list of officers.</translation>
    </message>
    <message>
        <source>Không có câu hỏi đáp mã {0}. Hãy tìm lại trong kho.</source>
        <translation>There is no answer with the code {0}. Please search the library again.</translation>
    </message>
    <message>
        <source>Không có câu nào đủ các từ này. Hãy bớt từ, gõ không dấu hoặc chọn mọi lĩnh vực.</source>
        <translation>No answer has all these words. Please use fewer words, type without accents or choose all fields.</translation>
    </message>
    <message>
        <source>Không có câu nào đủ các từ này. Hãy bớt từ, gõ không dấu, chọn mọi lĩnh vực hoặc xem cả câu hết hiệu lực.</source>
        <translation>No answer has all these words. Please use fewer words, type without accents, choose all fields or include answers no longer in force.</translation>
    </message>
    <message>
        <source>Không có danh mục “{0}”. Hãy chọn một trong: {1}.</source>
        <translation>There is no catalogue “{0}”. Choose one of: {1}.</translation>
    </message>
    <message>
        <source>Không có dữ liệu để so</source>
        <translation>No data to compare with</translation>
    </message>
    <message>
        <source>Không có khổ phiếu {0}. Hãy chọn a5 hoặc slip80.</source>
        <translation>There is no slip size {0}. Please choose a5 or slip80.</translation>
    </message>
    <message>
        <source>Không có kênh mã {0}. Hãy xem lại danh sách kênh.</source>
        <translation>There is no channel with id {0}. See the list of channels.</translation>
    </message>
    <message>
        <source>Không có loại nơi treo mã “{0}”. Hãy chọn một trong: {1}.</source>
        <translation>There is no kind of place “{0}”. Please choose one of: {1}.</translation>
    </message>
    <message>
        <source>Không có loại phản ánh “{0}”. Hãy chọn một trong: {1}.</source>
        <translation>There is no kind of petition “{0}”. Please choose one of: {1}.</translation>
    </message>
    <message>
        <source>Không có loại sự cố “{0}”. Hãy chọn một trong: {1}.</source>
        <translation>There is no kind of incident “{0}”. Choose one of: {1}.</translation>
    </message>
    <message>
        <source>Không có lô in mã {0}. Hãy xem lại danh sách lô in.</source>
        <translation>There is no print batch with id {0}. Look at the list of batches again.</translation>
    </message>
    <message>
        <source>Không có lô in nào cần thu hồi.</source>
        <translation>There is no print batch to take back.</translation>
    </message>
    <message>
        <source>Không có lĩnh vực mã “{0}” trong danh mục. Hãy chọn lĩnh vực khác.</source>
        <translation>There is no field with code “{0}” in the catalogue. Choose another field.</translation>
    </message>
    <message>
        <source>Không có lượt mã {0}. Hãy xem lại danh sách lượt.</source>
        <translation>There is no interaction with id {0}. Look at the list again.</translation>
    </message>
    <message>
        <source>Không có lượt nào khớp. Hãy đổi từ tìm, khoảng thời gian hoặc xóa bộ lọc.</source>
        <translation>Nothing matches. Change the words or the period, or clear the filters.</translation>
    </message>
    <message>
        <source>Không có lượt nào trong 10 phút qua để hoàn tác.</source>
        <translation>There is no interaction of the last 10 minutes to undo.</translation>
    </message>
    <message>
        <source>Không có lượt nào: {0}.</source>
        <translation>No interaction at all: {0}.</translation>
    </message>
    <message>
        <source>Không có màn hình nào nối với máy này.</source>
        <translation>No screen is connected to this PC.</translation>
    </message>
    <message>
        <source>Không có mục nào khác cùng loại, cùng tên. Hãy xem lại danh sách.</source>
        <translation>No other entry has this kind and name. Please look at the list again.</translation>
    </message>
    <message>
        <source>Không có nguồn số liệu “{0}”. Hãy chọn một trong: {1}.</source>
        <translation>There is no source “{0}”. Please choose one of: {1}.</translation>
    </message>
    <message>
        <source>Không có ngày “{0}” trong lịch. Hãy kiểm tra ngày và tháng.</source>
        <translation>There is no day “{0}” in the calendar. Check day and month.</translation>
    </message>
    <message>
        <source>Không có nhu cầu</source>
        <translation>Not interested</translation>
    </message>
    <message>
        <source>Không có nút ghi nhanh “{0}”. Hãy xem danh sách bằng lệnh presets.</source>
        <translation>There is no quick button “{0}”. See the list with the command presets.</translation>
    </message>
    <message>
        <source>Không có nơi treo mã số {0}. Hãy xem lại danh sách.</source>
        <translation>There is no place {0}. Please look at the register again.</translation>
    </message>
    <message>
        <source>Không có phản ánh mã {0}. Hãy xem lại danh sách.</source>
        <translation>There is no petition {0}. Please look at the list again.</translation>
    </message>
    <message>
        <source>Không có phản ánh nào như vậy.</source>
        <translation>There is no such petition.</translation>
    </message>
    <message>
        <source>Không có quyền ghi vào thư mục nhận {0}. Hãy xin quyền ghi hoặc chọn thư mục khác.</source>
        <translation>The destination folder {0} may not be written to. Ask for permission or choose another folder.</translation>
    </message>
    <message>
        <source>Không có quầy mã {0}. Hãy chọn quầy khác.</source>
        <translation>There is no counter {0}. Choose another one.</translation>
    </message>
    <message>
        <source>Không có quầy mã {0}. Hãy xem lại danh sách quầy.</source>
        <translation>There is no counter with code {0}. See the list of counters.</translation>
    </message>
    <message>
        <source>Không có số liệu người quan tâm mã {0}. Hãy xem lại danh sách.</source>
        <translation>There is no follower number {0}. Please look at the list again.</translation>
    </message>
    <message>
        <source>Không có số liệu để so</source>
        <translation>No data to compare with</translation>
    </message>
    <message>
        <source>Không có sự cố mã {0}. Hãy xem lại danh sách sự cố.</source>
        <translation>There is no incident {0}. See the list of incidents.</translation>
    </message>
    <message>
        <source>Không có sự cố nào về mã QR đang chờ xử lý.</source>
        <translation>No incident with a QR code is waiting.</translation>
    </message>
    <message>
        <source>Không có thay đổi chưa lưu</source>
        <translation>No unsaved changes</translation>
    </message>
    <message>
        <source>Không có thư mục {0}; hãy chọn thư mục khác.</source>
        <translation>There is no folder {0}; choose another folder.</translation>
    </message>
    <message>
        <source>Không có thời điểm “{0}”. Hãy kiểm tra ngày, giờ và phút.</source>
        <translation>There is no time “{0}”. Check the date, hour and minute.</translation>
    </message>
    <message>
        <source>Không có thủ tục mã {0} trong danh mục. Hãy chọn thủ tục khác, hoặc bỏ trống.</source>
        <translation>There is no procedure {0} in the catalogue. Choose another one, or leave it empty.</translation>
    </message>
    <message>
        <source>Không có trang mở đầu “{0}”. Hãy chọn trang Quầy hoặc Tổng hợp.</source>
        <translation>There is no start page “{0}”. Choose the page Desk or Overview.</translation>
    </message>
    <message>
        <source>Không có trạng thái “{0}”. Hãy chọn một trong: {1}.</source>
        <translation>There is no state “{0}”. Choose one of: {1}.</translation>
    </message>
    <message>
        <source>Không có tệp {0} trong hộp gửi. Hãy xem lại danh sách hộp gửi.</source>
        <translation>There is no file {0} in the outbox. Look at the list of the outbox again.</translation>
    </message>
    <message>
        <source>Không có tệp {0}. Hãy chọn một bản sao lưu.</source>
        <translation>There is no file {0}. Choose a backup.</translation>
    </message>
    <message>
        <source>Không có tỉnh, thành phố mã {0}. Hãy ghi mã hai chữ số, như 01.</source>
        <translation>There is no province or city with the code {0}. Write the two digits, such as 01.</translation>
    </message>
    <message>
        <source>Không có vai trò “{0}”. Hãy chọn máy chính hoặc máy phụ.</source>
        <translation>There is no role “{0}”. Choose main or second PC.</translation>
    </message>
    <message>
        <source>Không có việc gì cần lưu ý.</source>
        <translation>Nothing in particular to know.</translation>
    </message>
    <message>
        <source>Không có xác nhận mã {0}. Hãy xem lại mã của ca không có lượt.</source>
        <translation>There is no confirmation {0}. Check the id of the empty shift.</translation>
    </message>
    <message>
        <source>Không có điều gì bất thường.</source>
        <translation>Nothing unusual.</translation>
    </message>
    <message>
        <source>Không có điện thoại / Zalo</source>
        <translation>No smartphone / Zalo</translation>
    </message>
    <message>
        <source>Không có điện thoại thông minh</source>
        <translation>No smartphone</translation>
    </message>
    <message>
        <source>Không dòng nào của tệp khớp với mục đang có nên không ngừng dùng mục nào. Hãy xem lại có đúng tệp không, hoặc nhập mà không ngừng dùng mục thiếu.</source>
        <translation>No line of the file matches an entry that is there, so none was retired. Check that it is the right file, or import without retiring missing entries.</translation>
    </message>
    <message>
        <source>Không dòng nào nhập được. Hãy sửa tệp rồi chọn lại.</source>
        <translation>No line can be imported. Please correct the file and choose it again.</translation>
    </message>
    <message>
        <source>Không dùng Zalo</source>
        <translation>Does not use Zalo</translation>
    </message>
    <message>
        <source>Không dùng máy đang chọn nữa…</source>
        <translation>No longer use the chosen PC…</translation>
    </message>
    <message>
        <source>Không dùng máy “{0}” nữa</source>
        <translation>No longer use “{0}”</translation>
    </message>
    <message>
        <source>Không dùng nữa</source>
        <translation>Stop using it</translation>
    </message>
    <message>
        <source>Không dùng được</source>
        <translation>Not usable</translation>
    </message>
    <message>
        <source>Không ghi</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>Không ghi họ tên, số điện thoại</source>
        <translation>No names or phone numbers</translation>
    </message>
    <message>
        <source>Không ghi được bản sao lưu vào {0}. Hãy chọn một tệp trong thư mục có sẵn.</source>
        <translation>The backup could not be written to {0}. Choose a file in an existing folder.</translation>
    </message>
    <message>
        <source>Không ghi được tệp tự mở trong thư mục {0}. Hãy nhờ người cài máy mở quyền ghi thư mục đó.</source>
        <translation>The autostart file in the folder {0} cannot be written. Ask whoever set up the PC to allow writing there.</translation>
    </message>
    <message>
        <source>Không ghi được tệp vào thư mục {0}. Hãy kiểm tra thư mục hoặc chọn thư mục khác.</source>
        <translation>The file could not be written to the folder {0}. Check the folder or choose another.</translation>
    </message>
    <message>
        <source>Không ghi được tệp {0}. Hãy kiểm tra thư mục hoặc chọn chỗ khác.</source>
        <translation>File {0} could not be written. Please check the folder or choose another place.</translation>
    </message>
    <message>
        <source>Không ghi được tệp {0}; hãy kiểm tra chỗ trống và quyền ghi.</source>
        <translation>The file {0} could not be written; check free space and write permission.</translation>
    </message>
    <message>
        <source>Không ghi được tệp “{0}”. Hãy đóng tệp nếu đang mở, hoặc chọn nơi khác.</source>
        <translation>The file “{0}” cannot be written. Close it if it is open, or choose another place.</translation>
    </message>
    <message>
        <source>Không ghi được vào thư mục tạm của máy nên chưa mở tệp nén. Hãy kiểm tra ổ đĩa của thư mục tạm rồi nhận lại.</source>
        <translation>Nothing can be written to this PC’s temporary folder, so the zip was not opened. Please check the disk of the temporary folder and take it in again.</translation>
    </message>
    <message>
        <source>Không ghi được vào thư mục {0}. Hãy kiểm tra thư mục hoặc chọn thư mục khác.</source>
        <translation>The folder {0} could not be written to. Check the folder or choose another one.</translation>
    </message>
    <message>
        <source>Không ghi được vào thư mục {0}. Hãy đóng tệp đang mở hoặc chọn thư mục khác.</source>
        <translation>The folder {0} cannot be written to. Close the file if it is open, or choose another folder.</translation>
    </message>
    <message>
        <source>Không ghi được {0}; hãy đóng tệp nếu đang mở hoặc chọn thư mục khác.</source>
        <translation>{0} could not be written; close the file if it is open, or choose another folder.</translation>
    </message>
    <message>
        <source>Không ghi được ảnh vào {0}. Hãy chọn tệp .png trong thư mục có sẵn.</source>
        <translation>The picture could not be written to {0}. Choose a .png file in an existing folder.</translation>
    </message>
    <message>
        <source>Không ghi được ảnh vào {0}. Hãy kiểm tra quyền và chỗ trống.</source>
        <translation>The picture could not be written to {0}. Check permissions and free space.</translation>
    </message>
    <message>
        <source>Không gắn với người gửi; tự xóa {0} ngày sau ngày trả lời, chậm nhất {1} tháng.</source>
        <translation>Not tied to any sender; erased {0} days after the answer, after {1} months at the latest.</translation>
    </message>
    <message>
        <source>Không gửi tự động</source>
        <translation>Do not send</translation>
    </message>
    <message>
        <source>Không gửi tự động nữa; tệp nằm trong hộp gửi.</source>
        <translation>Nothing is sent any more; the files stay in the outbox.</translation>
    </message>
    <message>
        <source>Không gửi được tới máy in {0}. Hãy kiểm tra máy in, hoặc lưu PDF rồi in ở máy khác.</source>
        <translation>Nothing could be sent to the printer {0}. Check the printer, or save a PDF and print it on another PC.</translation>
    </message>
    <message>
        <source>Không hiểu khung giờ “{0}”. Hãy ghi như 07:30–11:30, 13:30–17:00.</source>
        <translation>The hours “{0}” were not understood. Please write them like 07:30–11:30, 13:30–17:00.</translation>
    </message>
    <message>
        <source>Không hiểu mục “{0}”. Các mục: {1}.</source>
        <translation>The item “{0}” is unknown. Items: {1}.</translation>
    </message>
    <message>
        <source>Không hài lòng</source>
        <translation>Not satisfied</translation>
    </message>
    <message>
        <source>Không khởi động được màn hình công cộng. Hãy thử lại.</source>
        <translation>The public screen could not be started. Try again.</translation>
    </message>
    <message>
        <source>Không kiểm tra</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>Không mở được sổ dữ liệu tại {0}. Hãy kiểm tra ổ đĩa và quyền của thư mục.</source>
        <translation>The data store at {0} could not be opened. Check the drive and the permissions of the folder.</translation>
    </message>
    <message>
        <source>Không mở được thư mục {0} nên chưa xem gói nào trong đó. Hãy xin quyền đọc thư mục hoặc chép các gói ra chỗ khác rồi nhận lại.</source>
        <translation>The folder {0} could not be opened, so no package in it was looked at. Please get the right to read it, or copy the packages to another place, and take them in again.</translation>
    </message>
    <message>
        <source>Không mở được tệp {0}; hãy kiểm tra quyền đọc.</source>
        <translation>The file {0} could not be opened; check the read permission.</translation>
    </message>
    <message>
        <source>Không phát sinh</source>
        <translation>No interactions</translation>
    </message>
    <message>
        <source>Không phải gửi</source>
        <translation>Nothing to send</translation>
    </message>
    <message>
        <source>Không rõ bảng mã chữ của tệp “{0}”. Hãy mở tệp bằng Excel và lưu lại dạng XLSX hoặc CSV UTF-8.</source>
        <translation>The encoding of the file “{0}” is not known. Open it in Excel and save it as XLSX or CSV UTF-8.</translation>
    </message>
    <message>
        <source>Không rõ “{0}” là bao nhiêu người. Hãy ghi như 1234567 hoặc 1.234.567.</source>
        <translation>“{0}” is no clear number of people. Write it like 1234567 or 1.234.567.</translation>
    </message>
    <message>
        <source>Không rõ “{0}” là còn hay hết hiệu lực. Hãy ghi “còn” hoặc “hết”.</source>
        <translation>“{0}” does not say whether the answer is in force. Please write “yes” or “no”.</translation>
    </message>
    <message>
        <source>Không sao lưu vào giữa dữ liệu đang dùng ({0}). Hãy chọn nơi khác.</source>
        <translation>A backup cannot go among the data in use ({0}). Choose another place.</translation>
    </message>
    <message>
        <source>Không sửa</source>
        <translation>Leave unchanged</translation>
    </message>
    <message>
        <source>Không sửa được mục “{0}” của một lượt. Hãy bỏ mục đó.</source>
        <translation>The item “{0}” of an interaction cannot be edited. Leave it out.</translation>
    </message>
    <message>
        <source>Không thuộc Bộ Nội vụ</source>
        <translation>Not of the Ministry of Home Affairs</translation>
    </message>
    <message>
        <source>Không thấy mã nào trong ảnh. Hãy chụp lại gần hơn, thấy trọn mã và viền trắng quanh mã.</source>
        <translation>No code is to be seen in the picture. Take it again from nearer, with the whole code and its white edge.</translation>
    </message>
    <message>
        <source>Không thấy thư mục nhận {0}. Hãy cắm ổ USB, kiểm tra mạng nội bộ hoặc chọn thư mục khác.</source>
        <translation>The destination folder {0} is not there. Plug the USB stick in, check the local network or choose another folder.</translation>
    </message>
    <message>
        <source>Không thấy tệp .zip nào ở đó. Hãy chọn tệp hay thư mục khác.</source>
        <translation>There is no .zip file there. Choose another file or folder.</translation>
    </message>
    <message>
        <source>Không thấy tệp QMC_….zip nào ở đó.</source>
        <translation>There is no QMC_….zip file there.</translation>
    </message>
    <message>
        <source>Không thấy tệp {0}; hãy chọn lại.</source>
        <translation>The file {0} was not found; choose again.</translation>
    </message>
    <message>
        <source>Không tìm thấy mã QR nào trong ảnh; hãy chụp lại gần hơn, đủ sáng, thấy trọn mã và viền trắng.</source>
        <translation>No QR code was found in the picture; take it again closer, in good light, with the whole code and its white border.</translation>
    </message>
    <message>
        <source>Không tìm thấy. Hãy gõ ngắn hơn, hoặc tự điền các ô bên dưới.</source>
        <translation>Not found. Type less, or fill in the boxes below yourself.</translation>
    </message>
    <message>
        <source>Không tính được lượt từ {0} đến {1}: đã quá thời hạn lưu.</source>
        <translation>Interactions from {0} to {1} cannot be counted: past their retention.</translation>
    </message>
    <message>
        <source>Không tạo được tệp PDF. Hãy thử lại.</source>
        <translation>The PDF file could not be made. Try again.</translation>
    </message>
    <message>
        <source>Không tự mở</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Không tự mở khi đăng nhập.</source>
        <translation>Nothing opens at sign-in.</translation>
    </message>
    <message>
        <source>Không đánh dấu là không giới hạn ngày.</source>
        <translation>Unticked means no limit.</translation>
    </message>
    <message>
        <source>Không được ghi việc quan tâm là bắt buộc. Hãy ghi theo hướng tự nguyện.</source>
        <translation>Following must not be called mandatory. Word it as voluntary.</translation>
    </message>
    <message>
        <source>Không để máy ngủ khi màn hình công cộng đang chiếu</source>
        <translation>Keep the PC awake while the public screen is showing</translation>
    </message>
    <message>
        <source>Không đọc được</source>
        <translation>Cannot be read</translation>
    </message>
    <message>
        <source>Không đọc được mã</source>
        <translation>No code can be read</translation>
    </message>
    <message>
        <source>Không đọc được mã đối chiếu</source>
        <translation>The matching code cannot be read</translation>
    </message>
    <message>
        <source>Không đọc được mã đối chiếu trong ảnh. Hãy chụp lại gần hơn, đủ sáng, thấy trọn mã ở cuối báo cáo.</source>
        <translation>The code of the report cannot be read in this picture. Please take one from nearer, with enough light and the whole code at the report&apos;s end.</translation>
    </message>
    <message>
        <source>Không đọc được tệp {0}. Hãy kiểm tra tệp còn ở đó và thử lại.</source>
        <translation>File {0} could not be read. Please check that it is still there and try again.</translation>
    </message>
    <message>
        <source>Không đọc được tệp “{0}”. Hãy kiểm tra đường dẫn và quyền đọc tệp.</source>
        <translation>The file “{0}” cannot be read. Check the path and the right to read it.</translation>
    </message>
    <message>
        <source>Không đổi</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Khổ phiếu</source>
        <translation>Slip size</translation>
    </message>
    <message>
        <source>Khớp kênh chính thức</source>
        <translation>Matches the official channel</translation>
    </message>
    <message>
        <source>Khớp với dữ liệu</source>
        <translation>Agrees with the data</translation>
    </message>
    <message>
        <source>Kiểm tra lại</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Kiểm tra mã</source>
        <translation>Code checks</translation>
    </message>
    <message>
        <source>Kiểm tra mã đầu ca</source>
        <translation>Code check at the start of a shift</translation>
    </message>
    <message>
        <source>Kiểm tra mã đầu ca {0}</source>
        <translation>Check the codes: shift {0}</translation>
    </message>
    <message>
        <source>Kiểm tra nơi treo mã</source>
        <translation>Place of the code checked</translation>
    </message>
    <message>
        <source>Kiểm tra ảnh chụp tờ dán</source>
        <translation>Check a photo of a poster</translation>
    </message>
    <message>
        <source>Kiểm tra ≤ 30 ngày</source>
        <translation>Checked ≤ 30 days</translation>
    </message>
    <message>
        <source>Kiểm tra ≤ 7 ngày</source>
        <translation>Checked ≤ 7 days</translation>
    </message>
    <message>
        <source>Kèm gói gửi lên cấp trên</source>
        <translation>With the package for the level above</translation>
    </message>
    <message>
        <source>Kéo thả tệp QMC_….zip, thư mục hoặc ổ USB vào đây.</source>
        <translation>Drop QMC_….zip files, a folder or a USB stick here.</translation>
    </message>
    <message>
        <source>Kéo thả tệp giấy báo nhận (.json) vào trang này hoặc chọn tệp. Tuần được ký nhận hiện “Đơn vị cấp trên đã nhận” trong sổ.</source>
        <translation>Drop receipt files (.json) on this page or choose them. A week that was signed for shows “Supervisor received” in the ledger.</translation>
    </message>
    <message>
        <source>Kéo thả tệp gói, thư mục hoặc tệp nén chứa gói của các đơn vị vào trang này, hay bấm Nhận gói. Lập danh sách đơn vị phải gửi để thấy ngay đơn vị nào còn thiếu.</source>
        <translation>Drop the units&apos; packages, folders or zips of packages onto this page, or press Take in packages. Make the list of units that must send to see at once who is missing.</translation>
    </message>
    <message>
        <source>Kéo thả tệp gói, thư mục hoặc tệp nén chứa gói vào trang này.</source>
        <translation>Drop packages, folders or zips of packages onto this page.</translation>
    </message>
    <message>
        <source>Kéo thả tệp vào đây, hay bấm Chọn tệp.</source>
        <translation>Drop a file here, or press Choose a file.</translation>
    </message>
    <message>
        <source>Kéo thả ảnh chụp hoặc bản quét báo cáo vào đây, hay dán bằng Ctrl+V.</source>
        <translation>Drop a photo or scan of the report here, or paste with Ctrl+V.</translation>
    </message>
    <message>
        <source>Kéo thả ảnh chụp tờ dán vào đây, hay dán bằng Ctrl+V.</source>
        <translation>Drop a photo of a poster here, or paste it with Ctrl+V.</translation>
    </message>
    <message>
        <source>Kéo để dời thanh</source>
        <translation>Drag to move the strip</translation>
    </message>
    <message>
        <source>Kênh</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Kênh bị thu hồi ngừng dùng ngay ở đây và ở mọi quầy nhận gói. Liên kết mới vẫn cần hai người xác nhận tại từng quầy.</source>
        <translation>A withdrawn channel is disabled at once, here and at every desk that takes the pack in. A new link still needs two people at each desk.</translation>
    </message>
    <message>
        <source>Kênh bị thu hồi đã ngừng dùng: {0}.</source>
        <translation>Withdrawn channels now disabled: {0}.</translation>
    </message>
    <message>
        <source>Kênh chính thức</source>
        <translation>Official channels</translation>
    </message>
    <message>
        <source>Kênh chưa được người thứ hai xác nhận nên chưa hiển thị được. Hãy xác nhận trước.</source>
        <translation>The channel has not been confirmed by a second person, so it cannot be shown yet. Have it confirmed first.</translation>
    </message>
    <message>
        <source>Kênh chờ người thứ hai quét thử và xác nhận: trước đó chưa hiện mã nào.</source>
        <translation>The channel waits for a second person to scan and confirm it: no code is shown before that.</translation>
    </message>
    <message>
        <source>Kênh chờ người thứ hai xác nhận</source>
        <translation>Channel waits for a second person to confirm it</translation>
    </message>
    <message>
        <source>Kênh của trang này</source>
        <translation>Channel of this page</translation>
    </message>
    <message>
        <source>Kênh mặc định là “{0}”.</source>
        <translation>The default channel is “{0}”.</translation>
    </message>
    <message>
        <source>Kênh này vừa được người khác thay đổi. Hãy xem lại danh sách kênh.</source>
        <translation>Somebody else has just changed this channel. Look at the list of channels again.</translation>
    </message>
    <message>
        <source>Kênh này đã ngừng dùng. Hãy đăng ký lại liên kết nếu cần.</source>
        <translation>This channel is disabled. Register the link again if needed.</translation>
    </message>
    <message>
        <source>Kênh “{0}” bị thu hồi và ngừng dùng ngay. Lý do: {1}</source>
        <translation>Channel “{0}” is withdrawn and disabled at once. Reason: {1}</translation>
    </message>
    <message>
        <source>Kênh “{0}” chưa được người thứ hai xác nhận nên chưa tạo mã. Hãy xác nhận trước.</source>
        <translation>The channel “{0}” has not been confirmed by a second person, so no code is made. Confirm it first.</translation>
    </message>
    <message>
        <source>Kênh “{0}” đã ngừng dùng nên không tạo mã. Hãy chọn kênh khác.</source>
        <translation>The channel “{0}” is disabled, so no code is made. Choose another channel.</translation>
    </message>
    <message>
        <source>Kênh “{0}”, mã kiểm tra {1}.</source>
        <translation>Channel “{0}”, check code {1}.</translation>
    </message>
    <message>
        <source>Kênh “{0}”, mã kiểm tra {1}. Một người kiểm tra.</source>
        <translation>Channel “{0}”, check code {1}. Checked by one person.</translation>
    </message>
    <message>
        <source>Kích thước màn hình, đường chéo, inch</source>
        <translation>Screen size, diagonal, inches</translation>
    </message>
    <message>
        <source>Kích thước và tầm nhìn</source>
        <translation>Size and viewing distance</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Kết quả từng tệp</source>
        <translation>What became of each file</translation>
    </message>
    <message>
        <source>Kết thúc</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Kỳ</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Kỳ chưa hết: số liệu tới lúc này.</source>
        <translation>The period is not over: figures up to now.</translation>
    </message>
    <message>
        <source>Kỳ chưa kết thúc: số liệu tới lúc lập báo cáo.</source>
        <translation>The period is not over: figures up to the making of the report.</translation>
    </message>
    <message>
        <source>Kỳ dài</source>
        <translation>Longer periods</translation>
    </message>
    <message>
        <source>Kỳ này chưa có lượt nào</source>
        <translation>No interaction in this period yet</translation>
    </message>
    <message>
        <source>Kỳ này chưa có phiên hiển thị nào.</source>
        <translation>No session in this period.</translation>
    </message>
    <message>
        <source>Kỳ sau</source>
        <translation>Period after</translation>
    </message>
    <message>
        <source>Kỳ trước</source>
        <translation>Period before</translation>
    </message>
    <message>
        <source>Kỳ tính từ ngày nào</source>
        <translation>Where the period begins</translation>
    </message>
    <message>
        <source>Kỳ xem</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Lao động, tiền lương</source>
        <translation>Labour, wages</translation>
    </message>
    <message>
        <source>Liên kết OA thừa dấu / ở cuối; hãy bỏ dấu đó rồi nhập lại.</source>
        <translation>The OA link has an extra / at the end; remove it and enter the link again.</translation>
    </message>
    <message>
        <source>Liên kết OA đúng mẫu.</source>
        <translation>The OA link has the right form.</translation>
    </message>
    <message>
        <source>Liên kết chính thức</source>
        <translation>Official link</translation>
    </message>
    <message>
        <source>Liên kết chưa có mã số OA sau zalo.me/; hãy chép đủ liên kết.</source>
        <translation>The link has no OA id after zalo.me/; copy the whole link.</translation>
    </message>
    <message>
        <source>Liên kết có chữ hoặc số khổ rộng của bàn phím chữ Hán; hãy gõ lại bằng chữ và số thường.</source>
        <translation>The link has wide letters or digits of a Chinese keyboard; type it again with ordinary letters and digits.</translation>
    </message>
    <message>
        <source>Liên kết có chữ ngoài bảng chữ cái không dấu nên có thể là địa chỉ giả; hãy lấy lại liên kết từ nguồn chính thức.</source>
        <translation>The link has letters outside the plain alphabet and may be a fake address; get the link again from the official source.</translation>
    </message>
    <message>
        <source>Liên kết có khoảng trắng hoặc ký tự ẩn ở giữa; hãy gõ lại bằng tay.</source>
        <translation>The link has spaces or invisible characters inside; type it again by hand.</translation>
    </message>
    <message>
        <source>Liên kết có ký tự không dùng trong địa chỉ web; hãy chép lại liên kết.</source>
        <translation>The link has characters that web addresses do not use; copy the link again.</translation>
    </message>
    <message>
        <source>Liên kết có phần thừa sau dấu ? hoặc #; hãy xem lại liên kết đã bỏ phần đó rồi xác nhận.</source>
        <translation>The link has an extra part after ? or #; look at the link without that part, then confirm.</translation>
    </message>
    <message>
        <source>Liên kết có số cổng hoặc dấu hai chấm sau tên miền; hãy dùng liên kết không có phần đó.</source>
        <translation>The link has a port number or a colon after the domain; use the link without that part.</translation>
    </message>
    <message>
        <source>Liên kết dài quá 200 ký tự; hãy chép lại đúng một liên kết, bỏ phần thừa.</source>
        <translation>The link is longer than 200 characters; copy exactly one link again, without the rest.</translation>
    </message>
    <message>
        <source>Liên kết dùng tên gọi, có thể bị đổi hoặc bị người khác lấy lại; nên dùng mã số OA (15 đến 20 chữ số).</source>
        <translation>The link uses an alias, which can be renamed or taken over by others; better use the OA id (15 to 20 digits).</translation>
    </message>
    <message>
        <source>Liên kết dùng địa chỉ số thay cho tên miền; hãy dùng liên kết có tên miền.</source>
        <translation>The link uses a numeric address instead of a domain; use a link with a domain.</translation>
    </message>
    <message>
        <source>Liên kết giấu địa chỉ thật sau dấu @, cách kẻ gian hay dùng; hãy báo người phụ trách và lấy lại liên kết.</source>
        <translation>The link hides its real address behind an @, a common trick of fraud; tell the supervisor and get the link again.</translation>
    </message>
    <message>
        <source>Liên kết không bắt đầu bằng https://; hãy lấy lại liên kết https từ cơ quan.</source>
        <translation>The link does not begin with https://; get the https link from the agency.</translation>
    </message>
    <message>
        <source>Liên kết lấy từ công văn hoặc trang của Bộ. Chưa có kênh thì chưa hiện mã nào.</source>
        <translation>The link comes from an official letter or the site of the Ministry. Without a channel no code is shown.</translation>
    </message>
    <message>
        <source>Liên kết mới: {0} ({1}) sẽ vào sổ kênh, chờ hai người xác nhận</source>
        <translation>New link: {0} ({1}) will be entered and wait for two people</translation>
    </message>
    <message>
        <source>Liên kết này thuộc loại {0}, không phải {1}. Hãy chọn lại loại.</source>
        <translation>This link is of kind {0}, not {1}. Choose the kind again.</translation>
    </message>
    <message>
        <source>Liên kết này đã bị thu hồi ngày {0} ({1}). Hãy hỏi đơn vị phát hành gói nội dung.</source>
        <translation>This link was withdrawn on {0} ({1}). Please ask the unit that issues the content packs.</translation>
    </message>
    <message>
        <source>Liên kết này đã có trong sổ kênh. Hãy dùng kênh đó.</source>
        <translation>This link is already in the register of channels. Use that channel.</translation>
    </message>
    <message>
        <source>Liên kết quá dài nên mã trên tờ A4 có các ô quá nhỏ, điện thoại khó đọc. Hãy đăng ký liên kết ngắn hơn.</source>
        <translation>The link is so long that the squares of its code on A4 are too small for phones. Please register a shorter link.</translation>
    </message>
    <message>
        <source>Liên kết quá dài nên mã trên tờ A5 có các ô quá nhỏ, điện thoại khó đọc. Hãy in khổ A4, hoặc đăng ký liên kết ngắn hơn.</source>
        <translation>The link is so long that the squares of its code on A5 are too small for phones. Please print on A4, or register a shorter link.</translation>
    </message>
    <message>
        <source>Liên kết rút gọn che địa chỉ thật; hãy dùng liên kết đầy đủ.</source>
        <translation>A shortened link hides the real address; use the full link.</translation>
    </message>
    <message>
        <source>Liên kết sai</source>
        <translation>Wrong link</translation>
    </message>
    <message>
        <source>Liên kết thiếu https:// ở đầu; hãy chép đủ cả liên kết.</source>
        <translation>The link lacks https:// at its beginning; copy the whole link.</translation>
    </message>
    <message>
        <source>Liên kết zalo:// chỉ mở được trong ứng dụng; hãy dùng liên kết https://zalo.me/ kèm mã số OA.</source>
        <translation>A zalo:// link opens only inside the app; use https://zalo.me/ followed by the OA id.</translation>
    </message>
    <message>
        <source>Liên kết được giới thiệu đã bị thu hồi nên không ghi vào sổ: {0} ({1})</source>
        <translation>The proposed link was withdrawn and will not be entered: {0} ({1})</translation>
    </message>
    <message>
        <source>Liên kết được giới thiệu đã có trong sổ kênh: {0} ({1})</source>
        <translation>The proposed link is in the register already: {0} ({1})</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Loại lượt</source>
        <translation>Kind of interaction</translation>
    </message>
    <message>
        <source>Loại ngày</source>
        <translation>Kind of day</translation>
    </message>
    <message>
        <source>Loại tờ</source>
        <translation>Kind of sheet</translation>
    </message>
    <message>
        <source>Luôn mở cửa</source>
        <translation>Always open</translation>
    </message>
    <message>
        <source>Làm bù</source>
        <translation>Make-up day</translation>
    </message>
    <message>
        <source>Làm lại (Ctrl+Y)</source>
        <translation>Redo (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Lên một dòng</source>
        <translation>One row up</translation>
    </message>
    <message>
        <source>Lô in {0}</source>
        <translation>Batch {0}</translation>
    </message>
    <message>
        <source>Lô in đang dán</source>
        <translation>Print batch</translation>
    </message>
    <message>
        <source>Lô {0} không phải thu hồi. Hãy xem lại danh sách lô in.</source>
        <translation>Batch {0} need not be taken back. Check the list of batches.</translation>
    </message>
    <message>
        <source>Lùi lại một bước sửa</source>
        <translation>Take back one edit</translation>
    </message>
    <message>
        <source>Lùi một bước</source>
        <translation>One step back</translation>
    </message>
    <message>
        <source>Lùi trạng thái của phản ánh cần có ghi chú. Hãy ghi vì sao lùi lại.</source>
        <translation>A step back needs a note. Please say why.</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Lúc {0} màn hình công cộng thấy mã bị che, đổi màu, lệch chỗ hoặc có mã lạ. Hãy ra xem màn hình.</source>
        <translation>At {0} the public screen found its code covered, recoloured or moved, or a strange code beside it. Go and look at the screen.</translation>
    </message>
    <message>
        <source>Lúc {0} mã trên màn hình công cộng không đọc đúng nên đã tạm dừng. Hãy báo người phụ trách.</source>
        <translation>At {0} the code on the public screen could not be read as it should and was paused. Tell the supervisor.</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Lý do ghi bù</source>
        <translation>Reason for making up</translation>
    </message>
    <message>
        <source>Lý do hủy</source>
        <translation>Reason for voiding</translation>
    </message>
    <message>
        <source>Lý do hủy chốt</source>
        <translation>Reason for reopening</translation>
    </message>
    <message>
        <source>Lý do sửa hoặc hủy</source>
        <translation>Reason for editing or voiding</translation>
    </message>
    <message>
        <source>Lý do thu hồi</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Lý do thôi theo dõi</source>
        <translation>Reason for looking after it no longer</translation>
    </message>
    <message>
        <source>Lý do đổi khóa</source>
        <translation>Reason for the change of key</translation>
    </message>
    <message>
        <source>Lý do, không ghi họ tên</source>
        <translation>Reason, without a name</translation>
    </message>
    <message>
        <source>Lý do: {0}</source>
        <translation>Reason: {0}</translation>
    </message>
    <message>
        <source>Lĩnh vực</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Lĩnh vực hay dùng đứng trước trên bàn làm việc.</source>
        <translation>Favourite fields come first on the desk.</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Lưu PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Lưu chỉnh</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Lưu cách chốt</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Lưu gói nội dung</source>
        <translation>Save content pack</translation>
    </message>
    <message>
        <source>Lưu kênh</source>
        <translation>Save the channel</translation>
    </message>
    <message>
        <source>Lưu ngày đầu tuần</source>
        <translation>Save the first day</translation>
    </message>
    <message>
        <source>Lưu nơi nhận</source>
        <translation>Save destination</translation>
    </message>
    <message>
        <source>Lưu phiếu thành PDF</source>
        <translation>Save the slip as PDF</translation>
    </message>
    <message>
        <source>Lưu sửa đổi</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Lưu thay đổi</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>Lưu tên</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Lưu tóm tắt độ phủ</source>
        <translation>Save the summary of the coverage</translation>
    </message>
    <message>
        <source>Lưu tệp vào</source>
        <translation>Save the files to</translation>
    </message>
    <message>
        <source>Lưu tờ hướng dẫn</source>
        <translation>Save the handout</translation>
    </message>
    <message>
        <source>Lưu vai trò</source>
        <translation>Save role</translation>
    </message>
    <message>
        <source>Lưu vào thư mục</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Lưu đơn vị</source>
        <translation>Save the unit</translation>
    </message>
    <message>
        <source>Lưu động</source>
        <translation>Mobile outreach</translation>
    </message>
    <message>
        <source>Lưu: VT.</source>
        <translation>File: records office.</translation>
    </message>
    <message>
        <source>Lượt</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Lượt bấm lúc {0} không ghi được. {1}</source>
        <translation>The interaction logged at {0} could not be stored. {1}</translation>
    </message>
    <message>
        <source>Lượt chạm trên màn hình công cộng</source>
        <translation>Touches on the public screen</translation>
    </message>
    <message>
        <source>Lượt của tất cả đơn vị theo tuần</source>
        <translation>Interactions of all units by week</translation>
    </message>
    <message>
        <source>Lượt của đơn vị theo tuần</source>
        <translation>The unit&apos;s interactions by week</translation>
    </message>
    <message>
        <source>Lượt ghi của máy {0} mới đến {1}, chưa hết tuần.</source>
        <translation>The rows of {0} reach only to {1}, not to the end of the week.</translation>
    </message>
    <message>
        <source>Lượt ghi lúc {0}</source>
        <translation>Logged at {0}</translation>
    </message>
    <message>
        <source>Lượt ghi đến</source>
        <translation>Rows up to</translation>
    </message>
    <message>
        <source>Lượt này đã hủy nên không sửa được nữa. Nếu cần, hãy ghi lượt mới.</source>
        <translation>This interaction is voided and can no longer be edited. If needed, log a new one.</translation>
    </message>
    <message>
        <source>Lượt theo giờ hôm nay</source>
        <translation>Interactions by hour today</translation>
    </message>
    <message>
        <source>Lượt theo loại</source>
        <translation>Interactions by kind</translation>
    </message>
    <message>
        <source>Lượt theo loại trong ca</source>
        <translation>Interactions of the shift by kind</translation>
    </message>
    <message>
        <source>Lượt theo ngày</source>
        <translation>Interactions by day</translation>
    </message>
    <message>
        <source>Lượt theo thời gian; mũi tên để chọn cột, Enter để lọc</source>
        <translation>Interactions over time; arrows choose a column, Enter narrows to it</translation>
    </message>
    <message>
        <source>Lượt theo tuần</source>
        <translation>Interactions by week</translation>
    </message>
    <message>
        <source>Lượt theo tuần, tháng</source>
        <translation>Interactions by week or month</translation>
    </message>
    <message>
        <source>Lượt tại quầy</source>
        <translation>Interactions at the desks</translation>
    </message>
    <message>
        <source>Lượt đã nhận vẫn giữ nguyên; khi chốt tuần không còn nhắc máy này. Nếu máy ấy gửi tệp nữa, dấu khóa lại phải được so.</source>
        <translation>Rows that came stay; closing a week no longer mentions this PC. If it sends a file again, its key mark has to be compared again.</translation>
    </message>
    <message>
        <source>Lấy cả danh sách</source>
        <translation>A whole list</translation>
    </message>
    <message>
        <source>Lấy liên kết từ ảnh chính thức: kéo thả, dán hoặc chọn tệp</source>
        <translation>Take the link from an official picture: drop, paste or choose a file</translation>
    </message>
    <message>
        <source>Lấy lại bản gốc</source>
        <translation>Original texts</translation>
    </message>
    <message>
        <source>Lấy theo ca làm việc</source>
        <translation>Take from shifts</translation>
    </message>
    <message>
        <source>Lấy từ công văn, trang của Bộ, hoặc ảnh mã QR chính thức.</source>
        <translation>From an official letter, the site of the Ministry, or a picture of the official QR code.</translation>
    </message>
    <message>
        <source>Lấy từ tệp CSV, XLSX…</source>
        <translation>From a CSV or XLSX file…</translation>
    </message>
    <message>
        <source>Lấy đơn vị của tỉnh</source>
        <translation>Units of this province</translation>
    </message>
    <message>
        <source>Lập báo cáo</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Lập bảng và báo cáo</source>
        <translation>Write workbook and report</translation>
    </message>
    <message>
        <source>Lập danh sách đơn vị…</source>
        <translation>Make the list of units…</translation>
    </message>
    <message>
        <source>Lập giấy báo nhận</source>
        <translation>Write receipts</translation>
    </message>
    <message>
        <source>Lập gói tổng hợp gửi cấp trên</source>
        <translation>Combined package made for the level above</translation>
    </message>
    <message>
        <source>Lập tóm tắt…</source>
        <translation>Make the summary…</translation>
    </message>
    <message>
        <source>Lệch dọc</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Lệch ngang</source>
        <translation>Across</translation>
    </message>
    <message>
        <source>Lệch ngang = 15 − khoảng cách trái đo được; lệch dọc = 15 − khoảng cách trên.</source>
        <translation>Across = 15 − measured distance at the left; down = 15 − distance at the top.</translation>
    </message>
    <message>
        <source>Lịch hiện</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Lịch sử</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Lịch sử của lượt:</source>
        <translation>History of the interaction:</translation>
    </message>
    <message>
        <source>Lịch sử: tìm, lọc và xem mọi lượt đã ghi (Ctrl+F)</source>
        <translation>History: search, narrow and read all that was logged (Ctrl+F)</translation>
    </message>
    <message>
        <source>Lỗi của chương trình. Chi tiết nằm trong nhật ký: {0}</source>
        <translation>Error in the program. Details are in the log: {0}</translation>
    </message>
    <message>
        <source>Lỗi kỹ thuật</source>
        <translation>Technical problem</translation>
    </message>
    <message>
        <source>Lời nhắc các đơn vị chưa gửi</source>
        <translation>Reminder to the units that did not send</translation>
    </message>
    <message>
        <source>Muốn xem thêm ở nhà</source>
        <translation>Wants to look again at home</translation>
    </message>
    <message>
        <source>Màn hình</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Màn hình chạy</source>
        <translation>Running screen</translation>
    </message>
    <message>
        <source>Màn hình có nhiều nhất {0} trang. Hãy bỏ bớt trang thông báo.</source>
        <translation>The screen takes at most {0} pages. Please remove some notices.</translation>
    </message>
    <message>
        <source>Màn hình công cộng</source>
        <translation>Public screen</translation>
    </message>
    <message>
        <source>Màn hình công cộng chưa chạy nên chưa hiện được mã cổng. Hãy bật màn hình ở mục Màn hình, hoặc in phiếu.</source>
        <translation>The public screen does not run, so the portal’s code cannot be shown. Please start it under Screen, or print the slip.</translation>
    </message>
    <message>
        <source>Màn hình công cộng chưa chạy nên không hiện được câu trả lời. Hãy bật màn hình ở mục Màn hình công cộng, hoặc in phiếu.</source>
        <translation>The public screen is not running, so the answer cannot be shown. Please start the screen on the page Public screen, or print a slip.</translation>
    </message>
    <message>
        <source>Màn hình công cộng hiện mã cổng; tự trở lại sau {0} giây không ai chạm.</source>
        <translation>The public screen shows the portal’s code; it returns by itself after {0} seconds without a touch.</translation>
    </message>
    <message>
        <source>Màn hình công cộng không còn trang phản ánh, kiến nghị. Hãy thêm lại ở mục Trang và nội dung, hoặc in phiếu.</source>
        <translation>The public screen has no petitions page any more. Please add it under Pages and texts, or print the slip.</translation>
    </message>
    <message>
        <source>Màn hình công cộng không có trang “{0}”. Hãy chọn một trong: {1}.</source>
        <translation>The public screen has no page “{0}”. Choose one of: {1}.</translation>
    </message>
    <message>
        <source>Màn hình công cộng và các máy khác đang mở sổ này sẽ đọc lại.</source>
        <translation>The public screen and other PCs that use this data store will read it anew.</translation>
    </message>
    <message>
        <source>Màn hình công cộng và tờ in mới sẽ dùng kênh “{0}” ({1}) thay cho kênh “{2}” ({3}).</source>
        <translation>The public screen and new prints will use the channel “{0}” ({1}) in place of “{2}” ({3}).</translation>
    </message>
    <message>
        <source>Màn hình công cộng đang do chương trình khác chiếu. Hãy tắt nó rồi thử lại.</source>
        <translation>Another program shows the public screen. Close it and try again.</translation>
    </message>
    <message>
        <source>Màn hình công cộng đang mở</source>
        <translation>The public screen is starting</translation>
    </message>
    <message>
        <source>Màn hình công cộng đang tạm dừng vì mã bị che hoặc sai nên chưa hiện được. Hãy xem mục Màn hình công cộng.</source>
        <translation>The public screen is paused because its code is covered or wrong, so nothing can be shown yet. Please look at the page Public screen.</translation>
    </message>
    <message>
        <source>Màn hình công cộng đang tắt</source>
        <translation>The public screen is off</translation>
    </message>
    <message>
        <source>Màn hình công cộng đã dừng</source>
        <translation>The public screen has stopped</translation>
    </message>
    <message>
        <source>Màn hình công cộng đã hỏng 5 lần trong một giờ</source>
        <translation>The public screen failed 5 times within an hour</translation>
    </message>
    <message>
        <source>Màn hình công cộng đã hỏng 5 lần trong một giờ. Chương trình tự thử lại lúc {0}; nếu còn hỏng, hãy gọi hỗ trợ kỹ thuật.</source>
        <translation>The public screen failed 5 times within an hour. The program tries again by itself at {0}; if it still fails, call technical support.</translation>
    </message>
    <message>
        <source>Màn hình công cộng đã hỏng 5 lần trong một giờ. Hãy bấm Bật lại ở trang Màn hình; nếu còn hỏng, gọi hỗ trợ kỹ thuật.</source>
        <translation>The public screen failed 5 times within an hour. Press Start again on the Screen page; if it still fails, call technical support.</translation>
    </message>
    <message>
        <source>Màn hình công cộng đã thôi hiện câu trả lời.</source>
        <translation>The public screen no longer shows the answer.</translation>
    </message>
    <message>
        <source>Màn hình dành cho người dân</source>
        <translation>Screen for citizens</translation>
    </message>
    <message>
        <source>Màn hình {0}</source>
        <translation>Screen {0}</translation>
    </message>
    <message>
        <source>Màn hình đang hiển thị mã QR · đã kiểm tra {0}</source>
        <translation>The screen shows the QR code · checked {0}</translation>
    </message>
    <message>
        <source>Màn hình đã chọn ({0}) chưa cắm. Cắm lại là trang công cộng tự hiện trong 2 giây.</source>
        <translation>The chosen screen ({0}) is not plugged in. Plug it in and the public page appears within 2 seconds.</translation>
    </message>
    <message>
        <source>Màn hình đã chọn chưa cắm: trang công cộng đang ẩn</source>
        <translation>The chosen screen is not plugged in: the public page is hidden</translation>
    </message>
    <message>
        <source>Máy</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>Máy chính</source>
        <translation>Main PC</translation>
    </message>
    <message>
        <source>Máy chính báo đã nhận</source>
        <translation>Main PC acknowledged</translation>
    </message>
    <message>
        <source>Máy chính chưa biết máy “{0}”. Hãy so dấu khóa {1} với dấu khóa hiện ở máy ấy (Quản trị, mục Nhiều máy) rồi xác nhận.</source>
        <translation>The main PC does not know “{0}” yet. Compare key mark {1} with the one shown at that PC (Administration, Several PCs), then confirm.</translation>
    </message>
    <message>
        <source>Máy chính chưa báo nhận lần nào.</source>
        <translation>The main PC has not acknowledged anything yet.</translation>
    </message>
    <message>
        <source>Máy chính chưa nhận</source>
        <translation>Main PC has nothing yet</translation>
    </message>
    <message>
        <source>Máy chính của đơn vị</source>
        <translation>The unit&apos;s main PC</translation>
    </message>
    <message>
        <source>Máy chính không biết máy phụ {0}. Hãy xem lại danh sách máy.</source>
        <translation>The main PC does not know a second PC {0}. Look at the list of PCs.</translation>
    </message>
    <message>
        <source>Máy chính đã nhận đến {0}</source>
        <translation>Main PC has all up to {0}</translation>
    </message>
    <message>
        <source>Máy chính đã nhận đến {0}.</source>
        <translation>The main PC has everything up to {0}.</translation>
    </message>
    <message>
        <source>Máy chính, hoặc máy duy nhất của đơn vị</source>
        <translation>Main PC, or the unit&apos;s only PC</translation>
    </message>
    <message>
        <source>Máy chưa có máy in: lưu PDF rồi in ở máy khác</source>
        <translation>No printer here: save a PDF and print it on another PC</translation>
    </message>
    <message>
        <source>Máy hỏng</source>
        <translation>PC out of order</translation>
    </message>
    <message>
        <source>Máy in</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Máy in cần chỉnh</source>
        <translation>Printer to adjust</translation>
    </message>
    <message>
        <source>Máy in không nhận trang in. Hãy ghi mã khôi phục ra giấy.</source>
        <translation>The printer did not take the page. Write the recovery code down.</translation>
    </message>
    <message>
        <source>Máy in mặc định của hệ thống</source>
        <translation>Default printer of the system</translation>
    </message>
    <message>
        <source>Máy in phiếu</source>
        <translation>Printer for slips</translation>
    </message>
    <message>
        <source>Máy in tờ hướng dẫn. Đổi lại và in trang thử được ở trang In ấn.</source>
        <translation>The printer for handouts. Change it or print a test page on the Print page.</translation>
    </message>
    <message>
        <source>Máy in {0} báo lỗi giữa chừng.</source>
        <translation>The printer {0} reported an error half-way.</translation>
    </message>
    <message>
        <source>Máy in {0} báo lỗi giữa chừng. Hãy kiểm tra giấy rồi in lại.</source>
        <translation>The printer {0} failed half-way. Please check its paper and print again.</translation>
    </message>
    <message>
        <source>Máy in: {0}.</source>
        <translation>Printers: {0}.</translation>
    </message>
    <message>
        <source>Máy không ngủ khi màn hình công cộng đang chiếu.</source>
        <translation>The PC stays awake while the public screen is showing.</translation>
    </message>
    <message>
        <source>Máy này</source>
        <translation>This PC</translation>
    </message>
    <message>
        <source>Máy này chưa có máy in nào. Vẫn lưu được PDF rồi in ở máy khác.</source>
        <translation>This PC has no printer yet. You can still save a PDF and print it on another PC.</translation>
    </message>
    <message>
        <source>Máy này chưa có máy in nên chưa in được. Bấm Lưu PDF… rồi in ở máy khác.</source>
        <translation>This PC has no printer, so nothing was printed. Press Save as PDF… and print on another PC.</translation>
    </message>
    <message>
        <source>Máy này chưa có máy in: hãy ghi mã ra giấy, bỏ phong bì dán kín, cất tủ khóa.</source>
        <translation>This PC has no printer: write the code down, seal it in an envelope and lock it away.</translation>
    </message>
    <message>
        <source>Máy này chưa có số liệu của đơn vị {0}, {1}. Hãy nhận gói tuần rồi thử lại.</source>
        <translation>This PC has no data of unit {0}, {1}. Take in the week&apos;s package, then try again.</translation>
    </message>
    <message>
        <source>Máy này chưa có tên đơn vị. Hãy thiết lập đơn vị trước khi gửi gói lên cấp trên.</source>
        <translation>This PC belongs to no unit yet. Set the unit up before sending a package upward.</translation>
    </message>
    <message>
        <source>Máy này chỉ có một màn hình. Hãy cắm màn hình thứ hai và chọn chế độ mở rộng (Windows + P), hoặc dùng Xem thử.</source>
        <translation>This PC has only one screen. Plug in a second one and choose to extend (Windows + P), or use the preview.</translation>
    </message>
    <message>
        <source>Máy này không cho nhận phím khi đang ở phần mềm khác. Hãy dùng thanh nhỏ (Ctrl+Shift+T).</source>
        <translation>This computer gives no keys to a program in the background. Please use the strip (Ctrl+Shift+T).</translation>
    </message>
    <message>
        <source>Máy này không có màn hình để mở cửa sổ. Hãy chạy trong phiên có màn hình, hoặc dùng các lệnh không cần cửa sổ.</source>
        <translation>This computer has no display for a window. Run it in a session with a display, or use the commands that need no window.</translation>
    </message>
    <message>
        <source>Máy này không tự mở chương trình nữa.</source>
        <translation>This PC no longer opens the program by itself.</translation>
    </message>
    <message>
        <source>Máy này là máy chính của đơn vị.</source>
        <translation>This is the unit&apos;s main PC.</translation>
    </message>
    <message>
        <source>Máy này là máy chính nên không phải chuyển lượt ghi đi đâu. Nếu đây là máy phụ, hãy chọn lại vai trò trong Quản trị, mục Nhiều máy.</source>
        <translation>This is the main PC, which hands its rows over to nobody. If it is a second PC, choose its role in Administration, Several PCs.</translation>
    </message>
    <message>
        <source>Máy này là máy phụ nên không nhận lượt ghi của máy khác. Hãy nhận ở máy chính của đơn vị.</source>
        <translation>This is a second PC, which takes no other PC&apos;s rows in. Do that at the unit&apos;s main PC.</translation>
    </message>
    <message>
        <source>Máy này là máy phụ “{0}” nên không chốt và không xuất báo cáo. Hãy chốt và xuất ở máy chính của đơn vị; ở máy này chỉ cần chuyển lượt ghi sang máy chính.</source>
        <translation>This is the second PC “{0}”, which closes and exports nothing. Close and export at the unit&apos;s main PC; here, just hand the rows over to it.</translation>
    </message>
    <message>
        <source>Máy này là máy phụ “{0}”.</source>
        <translation>This is the second PC “{0}”.</translation>
    </message>
    <message>
        <source>Máy này nhận báo cáo của các đơn vị khác</source>
        <translation>This PC takes in other units&apos; reports</translation>
    </message>
    <message>
        <source>Máy này sẽ tự mở chương trình khi đăng nhập.</source>
        <translation>This PC opens the program at sign-in.</translation>
    </message>
    <message>
        <source>Máy này đặt tại</source>
        <translation>This PC stands at</translation>
    </message>
    <message>
        <source>Máy này đặt tại {0}.</source>
        <translation>This PC stands at {0}.</translation>
    </message>
    <message>
        <source>Máy phụ không còn dùng</source>
        <translation>Second PC no longer used</translation>
    </message>
    <message>
        <source>Máy phụ “{0}” ({1})</source>
        <translation>Second PC “{0}” ({1})</translation>
    </message>
    <message>
        <source>Máy phụ “{0}”: lượt ghi được chuyển sang máy chính (Quản trị, mục Nhiều máy)</source>
        <translation>Second PC “{0}”: its rows are handed over to the main PC (Administration, Several PCs)</translation>
    </message>
    <message>
        <source>Máy phụ: lượt ghi được chuyển sang máy chính</source>
        <translation>Second PC: its rows are handed over to the main PC</translation>
    </message>
    <message>
        <source>Máy được phép ngủ theo thiết lập của hệ điều hành.</source>
        <translation>The PC may sleep as the operating system is set.</translation>
    </message>
    <message>
        <source>Máy “{0}” dùng khóa khác</source>
        <translation>“{0}” uses another key</translation>
    </message>
    <message>
        <source>Máy “{0}” gửi tệp lần đầu</source>
        <translation>“{0}” sends a file for the first time</translation>
    </message>
    <message>
        <source>Máy “{0}”: chưa nhận lượt ghi nào.</source>
        <translation>“{0}”: nothing taken in yet.</translation>
    </message>
    <message>
        <source>Máy “{0}”: mới nhận đến {1}, chưa hết tuần. Hãy nhận thêm rồi chốt.</source>
        <translation>“{0}”: only up to {1}, not to the end of the week. Take more in, then close.</translation>
    </message>
    <message>
        <source>Máy “{0}”: thêm {1} dòng, đổi {2} dòng.</source>
        <translation>“{0}”: {1} lines added, {2} changed.</translation>
    </message>
    <message>
        <source>Máy “{0}”: đã nhận đủ tuần, đến {1}.</source>
        <translation>“{0}”: whole week taken in, up to {1}.</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Mã PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Mã PIN của người phụ trách</source>
        <translation>Supervisor PIN</translation>
    </message>
    <message>
        <source>Mã PIN của người phụ trách, cần cho mọi thay đổi ở đây</source>
        <translation>Supervisor PIN, needed for every change here</translation>
    </message>
    <message>
        <source>Mã PIN không đúng. Hãy nhập lại.</source>
        <translation>The PIN is wrong. Enter it again.</translation>
    </message>
    <message>
        <source>Mã PIN không đúng. Đã sai {0} lần: hãy chờ một phút rồi nhập lại.</source>
        <translation>The PIN is wrong. That was {0} times: wait a minute, then enter it again.</translation>
    </message>
    <message>
        <source>Mã PIN mới (4 đến 12 chữ số)</source>
        <translation>New PIN (4 to 12 digits)</translation>
    </message>
    <message>
        <source>Mã PIN phải gồm 4 đến 12 chữ số. Hãy chọn mã khác.</source>
        <translation>A PIN has 4 to 12 digits. Choose another.</translation>
    </message>
    <message>
        <source>Mã PIN đang dùng</source>
        <translation>Present PIN</translation>
    </message>
    <message>
        <source>Mã PIN đã sẵn sàng.</source>
        <translation>The PIN is ready.</translation>
    </message>
    <message>
        <source>Mã QR vừa tạo đọc lại không ra đúng liên kết đã đăng ký nên không xuất gì; hãy thử lại, nếu vẫn vậy thì báo người phụ trách.</source>
        <translation>The new QR code does not read back as the registered link, so nothing was written; try again, and tell the supervisor if it happens again.</translation>
    </message>
    <message>
        <source>Mã QR để quét thử, chưa công bố</source>
        <translation>QR code for a trial scan, not public yet</translation>
    </message>
    <message>
        <source>Mã bị dán đè</source>
        <translation>Code pasted over</translation>
    </message>
    <message>
        <source>Mã cao {0} mm, quét được từ khoảng {1} m</source>
        <translation>Code {0} mm high, can be scanned from about {1} m</translation>
    </message>
    <message>
        <source>Mã chỉ ghi ra tệp .png, .svg hoặc .pdf, không ghi ra {0}.</source>
        <translation>A code is written only to a .png, .svg or .pdf file, not to {0}.</translation>
    </message>
    <message>
        <source>Mã cán bộ {0} đã thuộc về {1}. Hãy chọn mã khác.</source>
        <translation>The officer code {0} already belongs to {1}. Choose another.</translation>
    </message>
    <message>
        <source>Mã cán bộ “{0}” không hợp lệ. Hãy dùng 1 đến 20 chữ cái không dấu, số, gạch nối.</source>
        <translation>The officer code “{0}” is not valid. Use 1 to 20 plain letters, digits and hyphens.</translation>
    </message>
    <message>
        <source>Mã của kênh “{0}” ({1}) sẽ không còn trên màn hình công cộng và không in được nữa. Tờ đã in với liên kết này sẽ có trong danh sách cần thu hồi ở trang In ấn.</source>
        <translation>The code of channel “{0}” ({1}) leaves the public screen and can no longer be printed. Sheets printed with this link are listed for recall on the page Print.</translation>
    </message>
    <message>
        <source>Mã dẫn tới kênh chính thức nhưng có phần thừa sau dấu ? hoặc #, không phải mã do quầy in. Hãy gỡ tờ đó và in tờ mới.</source>
        <translation>The code leads to the official channel but has something more behind ? or #: this desk did not print it. Take the sheet down and print a new one.</translation>
    </message>
    <message>
        <source>Mã hoặc tên, như 1.013709</source>
        <translation>Code or name, such as 1.013709</translation>
    </message>
    <message>
        <source>Mã khác!</source>
        <translation>Another code!</translation>
    </message>
    <message>
        <source>Mã khóa</source>
        <translation>Key mark</translation>
    </message>
    <message>
        <source>Mã khóa {0}</source>
        <translation>Key mark {0}</translation>
    </message>
    <message>
        <source>Mã khóa {0}: {1}</source>
        <translation>Key mark {0}: {1}</translation>
    </message>
    <message>
        <source>Mã khóa đã nhập khác mã khóa của gói ({0}). Hãy so lại qua điện thoại; nếu vẫn khác thì đừng nhận gói.</source>
        <translation>The key mark you gave differs from the pack’s ({0}). Please compare again by telephone; if it still differs, do not take the pack in.</translation>
    </message>
    <message>
        <source>Mã khôi phục PIN (ghi ra giấy, cất kín, chỉ hiện một lần): {0}</source>
        <translation>PIN recovery code (write it down, lock it away, shown only once): {0}</translation>
    </message>
    <message>
        <source>Mã khôi phục mã PIN của Quầy Một Cửa</source>
        <translation>Recovery code for the PIN of Quầy Một Cửa</translation>
    </message>
    <message>
        <source>Mã khôi phục trên giấy</source>
        <translation>Recovery code on paper</translation>
    </message>
    <message>
        <source>Mã khôi phục: {0}</source>
        <translation>Recovery code: {0}</translation>
    </message>
    <message>
        <source>Mã kiểm tra</source>
        <translation>Check code</translation>
    </message>
    <message>
        <source>Mã kiểm tra khớp với nguồn chính thức</source>
        <translation>The check code matches the official source</translation>
    </message>
    <message>
        <source>Mã kiểm tra tệp: {0}</source>
        <translation>Check code of the file: {0}</translation>
    </message>
    <message>
        <source>Mã kiểm tra {0}</source>
        <translation>Check code {0}</translation>
    </message>
    <message>
        <source>Mã mờ, mất mạng, Zalo lỗi</source>
        <translation>Faded code, network, Zalo</translation>
    </message>
    <message>
        <source>Mã rộng {0} mm thì các ô quá nhỏ, điện thoại khó đọc. Hãy dùng từ {1} mm trở lên.</source>
        <translation>At {0} mm the squares of this code are too small for phones. Please use {1} mm or more.</translation>
    </message>
    <message>
        <source>Mã số OA phải có 15 đến 20 chữ số và không bắt đầu bằng 0; hãy chép lại liên kết.</source>
        <translation>An OA id has 15 to 20 digits and does not begin with 0; copy the link again.</translation>
    </message>
    <message>
        <source>Mã thủ tục như trên Cổng Dịch vụ công, ví dụ 1.013709; nên nhập cả danh sách từ tệp.</source>
        <translation>Procedure codes as on the public service portal, for example 1.013709; best imported as a whole from a file.</translation>
    </message>
    <message>
        <source>Mã thủ tục “{0}” không đúng dạng. Hãy ghi như 1.013709, hoặc bỏ trống.</source>
        <translation>“{0}” is not a procedure code. Write it like 1.013709, or leave it empty.</translation>
    </message>
    <message>
        <source>Mã thủ tục “{0}” phải có dạng 1.013709. Hãy kiểm tra, có thể Excel đã bỏ số 0.</source>
        <translation>The procedure code “{0}” must look like 1.013709. Check it; Excel may have dropped a 0.</translation>
    </message>
    <message>
        <source>Mã trang “{0}” không hợp lệ. Hãy xóa trang đó rồi thêm lại.</source>
        <translation>The page id “{0}” cannot be used. Delete that page and add it again.</translation>
    </message>
    <message>
        <source>Mã trong ảnh quá nhỏ. Hãy lại gần hơn, để mã chiếm khoảng nửa ảnh, rồi chụp lại.</source>
        <translation>The code in the picture is too small. Go nearer, until it fills about half the picture, and take it again.</translation>
    </message>
    <message>
        <source>Mã trên màn hình bị che, đổi màu, lệch chỗ hoặc có mã lạ</source>
        <translation>The code on the screen is covered, recoloured or moved, or a strange code stands beside it</translation>
    </message>
    <message>
        <source>Mã vuông ở cuối báo cáo nói đơn vị, tuần, bản, tổng số và dấu của số liệu.</source>
        <translation>The square code at the end of a report names unit, week, revision, totals and the digest of the data.</translation>
    </message>
    <message>
        <source>Mã đơn vị</source>
        <translation>Unit code</translation>
    </message>
    <message>
        <source>Mã đơn vị {0} có hai lần trong tệp. Hãy giữ lại một dòng.</source>
        <translation>The unit code {0} stands twice in the file. Keep one line.</translation>
    </message>
    <message>
        <source>Mã đơn vị “{0}” không hợp lệ. Hãy dùng 1 đến 20 chữ cái không dấu, số, gạch nối.</source>
        <translation>The unit code “{0}” is not valid. Use 1 to 20 plain letters, digits and hyphens.</translation>
    </message>
    <message>
        <source>Mã đơn vị “{0}” không hợp lệ. Hãy dùng chữ không dấu, số, dấu - hoặc _, nhiều nhất 20 ký tự.</source>
        <translation>The unit code “{0}” is not valid. Use plain letters, digits, - or _, 20 characters at most.</translation>
    </message>
    <message>
        <source>Mã “{0}” không hợp lệ. Hãy ghi như {1}.</source>
        <translation>The code “{0}” is not valid. Write it like {1}.</translation>
    </message>
    <message>
        <source>Mất liên lạc với thư mục nhận {0} khi đang chép. Hãy kiểm tra mạng nội bộ hoặc ổ USB.</source>
        <translation>The destination folder {0} was lost while copying. Check the local network or the USB stick.</translation>
    </message>
    <message>
        <source>Mất điện</source>
        <translation>Power cut</translation>
    </message>
    <message>
        <source>MẪU</source>
        <translation>SAMPLE</translation>
    </message>
    <message>
        <source>Mặc định</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>Mọi ca làm việc đến lúc này đều có lượt.</source>
        <translation>Every shift so far has interactions.</translation>
    </message>
    <message>
        <source>Mọi cán bộ</source>
        <translation>All officers</translation>
    </message>
    <message>
        <source>Mọi loại</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Mọi lĩnh vực</source>
        <translation>All fields</translation>
    </message>
    <message>
        <source>Mọi mã trong ảnh đều là mã của kênh chính thức.</source>
        <translation>Every code in the picture belongs to an official channel.</translation>
    </message>
    <message>
        <source>Mọi thứ đều tốt.</source>
        <translation>Everything is well.</translation>
    </message>
    <message>
        <source>Mọi tuần trong bảng</source>
        <translation>All weeks of the table</translation>
    </message>
    <message>
        <source>Mọi tuần đã qua đều đã chốt và xuất.</source>
        <translation>Every past week is closed and exported.</translation>
    </message>
    <message>
        <source>Mọi tệp của tuần</source>
        <translation>All files of the week</translation>
    </message>
    <message>
        <source>Mỗi --withdraw cần một --reason, mỗi --propose cần một --name, theo đúng thứ tự.</source>
        <translation>Each --withdraw needs a --reason, each --propose a --name, in the same order.</translation>
    </message>
    <message>
        <source>Mỗi bản sao lưu được chép thêm ra USB hoặc thư mục chung, rồi đọc lại để so.</source>
        <translation>Every backup is also copied to a USB drive or a shared folder, then read back and compared.</translation>
    </message>
    <message>
        <source>Mỗi dòng phải là một đối tượng JSON.</source>
        <translation>Each line must be one JSON object.</translation>
    </message>
    <message>
        <source>Mỗi gói chỉ giới thiệu được {0} liên kết. Hãy bớt lại.</source>
        <translation>A pack can propose {0} links only. Please propose fewer.</translation>
    </message>
    <message>
        <source>Mỗi gói đã nhận của tuần có một tệp ký bằng khóa của đơn vị này. Gửi lại cho đơn vị để quầy biết tuần đã đến nơi.</source>
        <translation>A file for each package taken in for the week, signed with this unit&apos;s key. Send it back so that the desk knows its week arrived.</translation>
    </message>
    <message>
        <source>Mỗi khung giờ cần giờ bắt đầu và giờ kết thúc. Hãy ghi đủ cả hai.</source>
        <translation>Hours need a start and an end. Please give both.</translation>
    </message>
    <message>
        <source>Mỗi lượt nằm trên đĩa trước khi báo đã ghi (WAL, FULL, đã đọc lại).</source>
        <translation>Each interaction is on the disk before it counts as logged (WAL, FULL, read back).</translation>
    </message>
    <message>
        <source>Mỗi lần chuyển ghi một tệp có đủ mọi lượt mà máy chính có thể chưa có. Mất tệp hay mất USB thì chuyển lại, không mất lượt nào.</source>
        <translation>Each time one file is written with every row that the main PC may lack. If a file or stick is lost, hand over again; no row is lost.</translation>
    </message>
    <message>
        <source>Mỗi lần hiện bao nhiêu giây</source>
        <translation>Seconds each time it is shown</translation>
    </message>
    <message>
        <source>Mỗi lần xem là một dòng mới, không sửa dòng cũ. Gói tuần chỉ mang số lượng và ngày kiểm tra, không mang tên ai.</source>
        <translation>Each look is a line of its own; none is changed later. The weekly package carries counts and days of checks only, nobody’s name.</translation>
    </message>
    <message>
        <source>Mỗi máy một tên, ví dụ: Quầy 2. Tên này hiện ở máy chính.</source>
        <translation>A name of its own for each PC, for example: Counter 2. The main PC shows it.</translation>
    </message>
    <message>
        <source>Mỗi ngày ghi nhiều nhất {0} khung giờ. Hãy gộp bớt.</source>
        <translation>A day takes at most {0} stretches of hours. Please join some.</translation>
    </message>
    <message>
        <source>Mỗi trang hiện từ {0} đến {1} giây. Hãy sửa thời lượng.</source>
        <translation>A page is shown for {0} to {1} seconds. Please change how long.</translation>
    </message>
    <message>
        <source>Một liên kết được ghi hai lần trong gói. Hãy giữ lại một lần.</source>
        <translation>A link stands twice in the pack. Please keep it once.</translation>
    </message>
    <message>
        <source>Một ngày làm việc, không phải ngày nghỉ của đơn vị, không có lượt nào.</source>
        <translation>A working day that is no holiday of the unit has no interaction at all.</translation>
    </message>
    <message>
        <source>Một người kiểm tra</source>
        <translation>Checked by one person</translation>
    </message>
    <message>
        <source>Một người nhập liên kết, người khác quét thử rồi xác nhận. Trước đó mã không hiện trên màn hình công cộng và không in ra giấy.</source>
        <translation>One person enters the link, another scans the code and confirms it. Until then the code is neither shown on the public screen nor printed.</translation>
    </message>
    <message>
        <source>Một người tự xác nhận thì cần mã PIN. Hãy đặt mã PIN ở mục Mã PIN.</source>
        <translation>To confirm it alone, the PIN is needed. Set the PIN in the section PIN.</translation>
    </message>
    <message>
        <source>Một số cho cả OA, không cộng theo quầy; không suy ra nhân quả.</source>
        <translation>One number for the whole OA, never summed by counter; nothing about cause follows from it.</translation>
    </message>
    <message>
        <source>Một tệp có chữ ký mang trang, nội dung và liên kết bị thu hồi đến nhiều quầy. Có thể kéo thả tệp vào đây.</source>
        <translation>One signed file that carries pages, texts and withdrawn links to many desks. A file can be dropped here.</translation>
    </message>
    <message>
        <source>Một tệp mang theo tất cả: lượt ghi, kênh, thiết lập, mã PIN. Ở máy mới, cài chương trình, mở lần đầu và chọn “Tôi có tệp sao lưu từ máy cũ”.</source>
        <translation>One file carries everything: interactions, channels, settings, PIN. On the new PC, install the program, open it and choose “I have a backup from the old PC”.</translation>
    </message>
    <message>
        <source>Một vòng {0} giây</source>
        <translation>One turn takes {0} seconds</translation>
    </message>
    <message>
        <source>Mới</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Mới ghi</source>
        <translation>Latest</translation>
    </message>
    <message>
        <source>Mới {0}, sửa {1}, không đổi {2}, từ chối {3}.</source>
        <translation>New {0}, changed {1}, unchanged {2}, refused {3}.</translation>
    </message>
    <message>
        <source>Mờ</source>
        <translation>Faded</translation>
    </message>
    <message>
        <source>Mời quét tại màn hình</source>
        <translation>Invited to scan at the screen</translation>
    </message>
    <message>
        <source>Mở Kênh chính thức</source>
        <translation>Open Official channels</translation>
    </message>
    <message>
        <source>Mở cửa sổ Quầy Một Cửa</source>
        <translation>Open the Quầy Một Cửa window</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Mở thư mục dữ liệu</source>
        <translation>Open data folder</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Mở được trang OA trên máy</source>
        <translation>Phone opens the OA page</translation>
    </message>
    <message>
        <source>Mục</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Mục “{0}” của tờ hướng dẫn không được để trống. Hãy ghi nội dung.</source>
        <translation>The item “{0}” of the handout must not be empty. Fill it in.</translation>
    </message>
    <message>
        <source>Mục “{0}” dài quá {1} ký tự. Hãy rút ngắn.</source>
        <translation>The item “{0}” is longer than {1} characters. Shorten it.</translation>
    </message>
    <message>
        <source>Mục “{0}” phải là chữ.</source>
        <translation>The item “{0}” must be text.</translation>
    </message>
    <message>
        <source>Ngang</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>Nghỉ</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Nghỉ bù</source>
        <translation>Day off in lieu</translation>
    </message>
    <message>
        <source>Nghỉ bù Giỗ Tổ Hùng Vương</source>
        <translation>Day off in lieu of Hung Kings Day</translation>
    </message>
    <message>
        <source>Nghỉ lễ</source>
        <translation>Public holiday</translation>
    </message>
    <message>
        <source>Ngoài ca</source>
        <translation>Outside the shifts</translation>
    </message>
    <message>
        <source>Ngoài ca làm việc nên chưa cần kiểm tra mã.</source>
        <translation>No shift is running, so no code check is due.</translation>
    </message>
    <message>
        <source>Ngoài ca làm việc: lần xem mã này được giữ, không tính cho ca nào.</source>
        <translation>Outside all shifts: this look at the codes is kept and counts for no shift.</translation>
    </message>
    <message>
        <source>Ngoài ca; ngày nghỉ: {0}</source>
        <translation>Outside the shifts; day off: {0}</translation>
    </message>
    <message>
        <source>Ngoài giờ</source>
        <translation>Out of hours</translation>
    </message>
    <message>
        <source>Ngoài giờ hiện trang chờ</source>
        <translation>Show the standby page out of hours</translation>
    </message>
    <message>
        <source>Ngoài giờ làm việc: đang hiển thị trang chờ</source>
        <translation>Outside opening hours: showing the standby page</translation>
    </message>
    <message>
        <source>Nguồn</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Nguồn là Zalo của một cá nhân. Hãy ghi liên kết .gov.vn hoặc tên văn bản.</source>
        <translation>The source is a person&apos;s Zalo. Please give a .gov.vn link or the name of a document.</translation>
    </message>
    <message>
        <source>Nguồn là liên kết ngoài trang của cơ quan nhà nước. Hãy ghi liên kết https trên .gov.vn hoặc tên văn bản.</source>
        <translation>The source is a link outside government sites. Please give an https link on .gov.vn or the name of a document.</translation>
    </message>
    <message>
        <source>Nguồn là một số điện thoại. Hãy ghi liên kết .gov.vn hoặc tên văn bản.</source>
        <translation>The source is a telephone number. Please give a .gov.vn link or the name of a document.</translation>
    </message>
    <message>
        <source>Nguồn số liệu</source>
        <translation>Source of the number</translation>
    </message>
    <message>
        <source>Nguồn: {0}</source>
        <translation>Source: {0}</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Ngày Chiến thắng</source>
        <translation>Victory Day</translation>
    </message>
    <message>
        <source>Ngày Quốc tế Lao động</source>
        <translation>International Labour Day</translation>
    </message>
    <message>
        <source>Ngày Văn hóa Việt Nam</source>
        <translation>Vietnamese Culture Day</translation>
    </message>
    <message>
        <source>Ngày của ca</source>
        <translation>Day of the shift</translation>
    </message>
    <message>
        <source>Ngày in: {0}</source>
        <translation>Printed on: {0}</translation>
    </message>
    <message>
        <source>Ngày kết thúc {0} đứng trước ngày bắt đầu {1}. Hãy sửa lại.</source>
        <translation>The last day {0} comes before the first day {1}. Please change it.</translation>
    </message>
    <message>
        <source>Ngày làm việc không có lượt</source>
        <translation>Working day without interactions</translation>
    </message>
    <message>
        <source>Ngày nghỉ</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>Ngày nghỉ không tính là ca trống và dời hạn gửi báo cáo; ngày làm bù tính như ngày thường. Tuần đã chốt giữ nguyên.</source>
        <translation>Days off are no empty shifts and move the deadline of reports; make-up days count as ordinary days. Closed weeks stay as they are.</translation>
    </message>
    <message>
        <source>Ngày trong tuần</source>
        <translation>Weekdays</translation>
    </message>
    <message>
        <source>Ngày trả lời</source>
        <translation>Day of the answer</translation>
    </message>
    <message>
        <source>Ngày trực</source>
        <translation>Weekdays</translation>
    </message>
    <message>
        <source>Ngày trực của ca {0} phải từ 0 (Thứ Hai) đến 6 (Chủ Nhật). Hãy sửa lại.</source>
        <translation>The days of shift {0} must be 0 (Monday) to 6 (Sunday). Correct them.</translation>
    </message>
    <message>
        <source>Ngày xem</source>
        <translation>Looked at</translation>
    </message>
    <message>
        <source>Ngày {0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>Ngày {0} là ngày nghỉ ({1}) nên không có ca {2}. Nếu hôm đó có trực, hãy chọn “Tăng cường” và ghi giờ.</source>
        <translation>{0} is a day off ({1}), so there is no {2} shift. If somebody was on duty, choose “Extra hours” and give the time.</translation>
    </message>
    <message>
        <source>Ngày {0} thuộc tuần đã chốt nên được giữ lại. Hãy bỏ dòng này ra.</source>
        <translation>{0} belongs to a closed week and is kept. Leave this row out.</translation>
    </message>
    <message>
        <source>Ngày {0} đã quá một năm nên không ghi bù được. Hãy xem lại ngày.</source>
        <translation>{0} is more than a year ago, so nothing can be made up for it. Check the day.</translation>
    </message>
    <message>
        <source>Ngày đầu ({0}) phải trước ngày cuối ({1}).</source>
        <translation>The first day ({0}) must be before the last day ({1}).</translation>
    </message>
    <message>
        <source>Ngày đầu tuần khác</source>
        <translation>Week begins on another day</translation>
    </message>
    <message>
        <source>Ngày đầu tuần phải từ 0 (Thứ Hai) đến 6 (Chủ Nhật), không phải {0}. Hãy chọn lại.</source>
        <translation>The first day of the week must be 0 (Monday) to 6 (Sunday), not {0}. Choose again.</translation>
    </message>
    <message>
        <source>Ngôn ngữ</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Ngôn ngữ của chương trình</source>
        <translation>Language of the program</translation>
    </message>
    <message>
        <source>Ngôn ngữ của nội dung</source>
        <translation>Language of the texts</translation>
    </message>
    <message>
        <source>Người có công</source>
        <translation>Meritorious persons</translation>
    </message>
    <message>
        <source>Người có mã khôi phục</source>
        <translation>Holder of the recovery code</translation>
    </message>
    <message>
        <source>Người dân</source>
        <translation>Citizen</translation>
    </message>
    <message>
        <source>Người dân đánh giá phần hướng dẫn</source>
        <translation>Visitors rate the guidance</translation>
    </message>
    <message>
        <source>Người lao động</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Người lao động đi làm việc ở nước ngoài</source>
        <translation>Workers going abroad</translation>
    </message>
    <message>
        <source>Người lạ tiếp cận</source>
        <translation>A stranger approached people</translation>
    </message>
    <message>
        <source>Người nhận ca cần biết</source>
        <translation>The next officer should know</translation>
    </message>
    <message>
        <source>Người nhập</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>Người nhập và người xác nhận phải là hai người. Hãy nhờ người khác, hoặc xác nhận bằng mã PIN của người phụ trách.</source>
        <translation>The one who enters and the one who confirms must be two people. Ask somebody else, or confirm with the supervisor PIN.</translation>
    </message>
    <message>
        <source>Người phụ trách</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Người phụ trách giữ mã PIN. Ghi lượt hằng ngày không cần mã này.</source>
        <translation>The supervisor keeps the PIN. Daily logging does not need it.</translation>
    </message>
    <message>
        <source>Người phụ trách tự chọn và tự gõ. Ghi lượt hằng ngày không cần mã này.</source>
        <translation>The supervisor chooses and types it. Daily logging does not need it.</translation>
    </message>
    <message>
        <source>Người quan tâm OA</source>
        <translation>OA followers</translation>
    </message>
    <message>
        <source>Người trực và quầy</source>
        <translation>Officer and counter</translation>
    </message>
    <message>
        <source>Người xác nhận</source>
        <translation>Confirmed by</translation>
    </message>
    <message>
        <source>Ngừng dùng</source>
        <translation>Disable</translation>
    </message>
    <message>
        <source>Ngừng dùng kênh</source>
        <translation>Disable channel</translation>
    </message>
    <message>
        <source>Ngừng dùng mục không có trong tệp</source>
        <translation>Retire entries that are not in the file</translation>
    </message>
    <message>
        <source>Ngừng dùng…</source>
        <translation>Disable…</translation>
    </message>
    <message>
        <source>Nhiều máy</source>
        <translation>Several PCs</translation>
    </message>
    <message>
        <source>Nhóm</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Nhận báo cáo của đơn vị khác</source>
        <translation>Reports of other units</translation>
    </message>
    <message>
        <source>Nhận giấy báo nhận</source>
        <translation>Receipt taken in</translation>
    </message>
    <message>
        <source>Nhận giấy báo nhận…</source>
        <translation>Take in receipts…</translation>
    </message>
    <message>
        <source>Nhận gói</source>
        <translation>Take the pack in</translation>
    </message>
    <message>
        <source>Nhận gói nội dung</source>
        <translation>Content pack taken in</translation>
    </message>
    <message>
        <source>Nhận gói nội dung…</source>
        <translation>Take in content pack…</translation>
    </message>
    <message>
        <source>Nhận gói…</source>
        <translation>Take in packages…</translation>
    </message>
    <message>
        <source>Nhận khóa của máy chính</source>
        <translation>Main PC&apos;s key accepted</translation>
    </message>
    <message>
        <source>Nhận khóa của máy phụ</source>
        <translation>Second PC&apos;s key accepted</translation>
    </message>
    <message>
        <source>Nhận khóa của nơi báo nhận</source>
        <translation>Key of the receiver accepted</translation>
    </message>
    <message>
        <source>Nhận khóa mới</source>
        <translation>Accept the new key</translation>
    </message>
    <message>
        <source>Nhận khóa mới của đơn vị</source>
        <translation>Another key of a unit accepted</translation>
    </message>
    <message>
        <source>Nhận lúc</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Nhận lượt ghi của máy phụ</source>
        <translation>Second PC&apos;s rows taken in</translation>
    </message>
    <message>
        <source>Nhận mới</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Nhận mới {0}, đã có {1}, bị thay thế {2}, từ chối {3}.</source>
        <translation>Accepted {0}, unchanged {1}, superseded {2}, refused {3}.</translation>
    </message>
    <message>
        <source>Nhận ngay từ thư mục chung</source>
        <translation>Take in now from the shared folder</translation>
    </message>
    <message>
        <source>Nhận thay đổi</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Nhận trước khi chốt tuần. Nhận lại nhiều lần, theo thứ tự nào cũng được; không lượt nào bị tính hai lần.</source>
        <translation>Take in before the week is closed. Any number of times, in any order; no row is counted twice.</translation>
    </message>
    <message>
        <source>Nhận tờ hướng dẫn</source>
        <translation>Took a handout</translation>
    </message>
    <message>
        <source>Nhận {0} thay đổi</source>
        <translation>Take in {0} changes</translation>
    </message>
    <message>
        <source>Nhập</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Nhập câu hỏi đáp</source>
        <translation>Answers imported</translation>
    </message>
    <message>
        <source>Nhập câu hỏi đáp từ tệp</source>
        <translation>Import answers from a file</translation>
    </message>
    <message>
        <source>Nhập hay xuất cả danh sách bằng tệp Excel hoặc CSV.</source>
        <translation>Import or export the whole list as an Excel or CSV file.</translation>
    </message>
    <message>
        <source>Nhập kênh</source>
        <translation>Enter channel</translation>
    </message>
    <message>
        <source>Nhập lại mã PIN mới</source>
        <translation>New PIN again</translation>
    </message>
    <message>
        <source>Nhập mã PIN</source>
        <translation>Enter the PIN</translation>
    </message>
    <message>
        <source>Nhập mã PIN để thoát màn hình công cộng</source>
        <translation>Enter the PIN to leave the public screen</translation>
    </message>
    <message>
        <source>Nhập sai mã PIN</source>
        <translation>Wrong PIN</translation>
    </message>
    <message>
        <source>Nhập số người quan tâm OA</source>
        <translation>Type a follower number of the OA</translation>
    </message>
    <message>
        <source>Nhập tay</source>
        <translation>Typed by hand</translation>
    </message>
    <message>
        <source>Nhập tệp CSV hoặc XLSX những câu Bộ Nội vụ đã trả lời tại phananh.moha.gov.vn: cột Câu hỏi, Trả lời, Lĩnh vực, Nguồn. Câu mẫu chỉ nói về cách dùng kênh này.</source>
        <translation>Import a CSV or XLSX file of what the Ministry answered at phananh.moha.gov.vn: columns Question, Answer, Field, Source. The sample answers only explain how this channel is used.</translation>
    </message>
    <message>
        <source>Nhập tệp…</source>
        <translation>Import file…</translation>
    </message>
    <message>
        <source>Nhập {0} câu</source>
        <translation>Import {0} answers</translation>
    </message>
    <message>
        <source>Nhập {0} từ tệp</source>
        <translation>Import {0} from a file</translation>
    </message>
    <message>
        <source>Nhật ký bị sửa hoặc mất từ dòng {0}. Hãy báo người phụ trách.</source>
        <translation>The audit log is altered or lost from line {0}. Tell the supervisor.</translation>
    </message>
    <message>
        <source>Nhật ký hệ thống</source>
        <translation>Audit log</translation>
    </message>
    <message>
        <source>Nhật ký hệ thống bị sửa từ dòng {0}. Hãy báo người hỗ trợ.</source>
        <translation>The audit log was altered from line {0}. Tell your support.</translation>
    </message>
    <message>
        <source>Nhật ký hệ thống liền mạch, {0} dòng.</source>
        <translation>The audit log is unbroken, {0} lines.</translation>
    </message>
    <message>
        <source>Những gì còn thiếu thì bổ sung lúc nào cũng được.</source>
        <translation>What is missing can be added at any time.</translation>
    </message>
    <message>
        <source>Những gì gói này thay đổi ở quầy</source>
        <translation>What this pack changes at the desk</translation>
    </message>
    <message>
        <source>Những lượt đã ghi vẫn còn nguyên trong thư mục dữ liệu.</source>
        <translation>Everything that was logged is still whole in the data folder.</translation>
    </message>
    <message>
        <source>Nút ghi nhanh</source>
        <translation>Quick buttons</translation>
    </message>
    <message>
        <source>Nút ghi nhanh trên bàn làm việc: phím 1 là F1. Bảng ghi đổi ngay khi lưu.</source>
        <translation>Quick buttons on the desk: key 1 is F1. The desk changes as soon as you save.</translation>
    </message>
    <message>
        <source>Nút này đã ghi lượt nên giữ hoạt động và kết quả. Hãy ngừng dùng nút và thêm nút khác.</source>
        <translation>This button has logged rows and keeps its activity and outcome. Retire it and add another button.</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Năm trong “{0}” phải từ {1} đến {2}. Hãy ghi lại.</source>
        <translation>The year in “{0}” must be from {1} to {2}. Write it again.</translation>
    </message>
    <message>
        <source>Năm {0}</source>
        <translation>Year {0}</translation>
    </message>
    <message>
        <source>Năm {0} chỉ có tuần 1 đến tuần {1}. Hãy ghi lại.</source>
        <translation>The year {0} has only weeks 1 to {1}. Write it again.</translation>
    </message>
    <message>
        <source>Nơi hiển thị: {0}</source>
        <translation>Shown on: {0}</translation>
    </message>
    <message>
        <source>Nơi khác vừa đổi nội dung này. Bấm Lưu là dùng bản đang sửa ở đây.</source>
        <translation>This was just changed elsewhere. Save puts your version in its place.</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Nơi này không có trạng thái “{0}”. Hãy chọn một trong: {1}.</source>
        <translation>This place cannot be “{0}”. Please choose one of: {1}.</translation>
    </message>
    <message>
        <source>Nơi thấy</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Nơi thấy sự cố dài quá {0} ký tự. Hãy viết ngắn hơn.</source>
        <translation>The place is longer than {0} characters. Write it shorter.</translation>
    </message>
    <message>
        <source>Nơi treo</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Nơi treo mã</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Nếu các máy cùng mở được một thư mục trong mạng nội bộ, chọn thư mục đó ở từng máy: lượt ghi tự chuyển mỗi giờ và khi hết ca. Không có mạng thì dùng USB.</source>
        <translation>If the PCs can open one folder in the local network, choose it at each of them: rows then go by themselves every hour and at the end of a shift. Without a network use a USB stick.</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Nội dung có số chứng minh nhân dân (9 chữ số) nên chưa ghi được. Hãy xóa số đó rồi ghi lại.</source>
        <translation>The text holds an old identity number (9 digits), so it was not kept. Please remove it and try again.</translation>
    </message>
    <message>
        <source>Nội dung có số điện thoại nên chưa ghi được. Hãy xóa số điện thoại rồi ghi lại.</source>
        <translation>The text holds a telephone number, so it was not kept. Please remove it and try again.</translation>
    </message>
    <message>
        <source>Nội dung có số định danh cá nhân (12 chữ số) nên chưa ghi được. Hãy xóa số đó rồi ghi lại.</source>
        <translation>The text holds a citizen number (12 digits), so it was not kept. Please remove it and try again.</translation>
    </message>
    <message>
        <source>Nội dung có {0} dòng, chỉ được {1}. Hãy gộp bớt.</source>
        <translation>The text has {0} lines, at most {1} fit. Please join some.</translation>
    </message>
    <message>
        <source>Nội dung có địa chỉ thư điện tử nên chưa ghi được. Hãy xóa địa chỉ đó rồi ghi lại.</source>
        <translation>The text holds an e-mail address, so it was not kept. Please remove it and try again.</translation>
    </message>
    <message>
        <source>Nội dung cần chuyển tới Bộ. Không ghi họ tên, số điện thoại, số giấy tờ.</source>
        <translation>What the Ministry should know. No names, telephone or ID numbers.</translation>
    </message>
    <message>
        <source>Nội dung cần có ít nhất {0} ký tự. Hãy ghi rõ hơn.</source>
        <translation>The text needs at least {0} characters. Please say more.</translation>
    </message>
    <message>
        <source>Nội dung do Bộ Nội vụ trả lời; không thay cho văn bản gốc.</source>
        <translation>Answered by the Ministry of Home Affairs; it does not replace the original document.</translation>
    </message>
    <message>
        <source>Nội dung dài hơn {0} ký tự. Hãy rút gọn.</source>
        <translation>The text is longer than {0} characters. Shorten it.</translation>
    </message>
    <message>
        <source>Nội dung dài nên chữ chỉ đạt {0} pt. Muốn chữ lớn hơn, hãy in khổ A4.</source>
        <translation>The text is long, so letters are only {0} pt. For larger ones, print on A4.</translation>
    </message>
    <message>
        <source>Nội dung dài nên chữ chỉ đạt {0} pt. Muốn chữ lớn hơn, hãy rút ngắn.</source>
        <translation>The text is long, so letters are only {0} pt. For larger ones, shorten it.</translation>
    </message>
    <message>
        <source>Nội dung dài {0} ký tự, chỉ được {1}. Hãy rút ngắn.</source>
        <translation>The text has {0} characters, at most {1} are allowed. Shorten it.</translation>
    </message>
    <message>
        <source>Nội dung dài {0} ký tự, nhiều nhất là {1} ký tự. Hãy rút gọn.</source>
        <translation>The text has {0} characters, {1} at most. Please shorten it.</translation>
    </message>
    <message>
        <source>Nội dung ghi</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Nội dung này không được để trống. Hãy ghi nội dung hoặc lấy lại bản gốc.</source>
        <translation>This text must not be empty. Write one or take the original text.</translation>
    </message>
    <message>
        <source>Nội dung phản ánh của tuần {0} đã xóa theo thời hạn lưu nên không xuất lại giống như trước được. Hãy dùng tệp đã xuất trước đây.</source>
        <translation>The petitions’ texts of week {0} were erased after their term, so the same files cannot be written again. Please use those written before.</translation>
    </message>
    <message>
        <source>Nội dung quá dài hoặc không hợp lệ để tạo mã QR; hãy rút ngắn.</source>
        <translation>The content is too long or not valid for a QR code; shorten it.</translation>
    </message>
    <message>
        <source>Nội dung quá lớn để làm thành một gói. Hãy bớt trang thông báo.</source>
        <translation>There is too much content for one pack. Please remove some notice pages.</translation>
    </message>
    <message>
        <source>Nội dung quầy tự sửa sẽ được thay bằng nội dung của gói.</source>
        <translation>Texts that this desk edited are replaced by the pack’s.</translation>
    </message>
    <message>
        <source>Nội dung trong gói không đúng khuôn dạng nên không nhận. Hãy xin lại tệp từ nơi phát hành.</source>
        <translation>What is in the pack is not in the expected form, so it was not taken in. Please ask its issuer for the file again.</translation>
    </message>
    <message>
        <source>Nội dung trình chiếu không đọc được. Hãy lấy lại tệp gốc rồi thử lại.</source>
        <translation>The screen content cannot be read. Get the original file again and retry.</translation>
    </message>
    <message>
        <source>Nội dung đã ghi</source>
        <translation>The noted text</translation>
    </message>
    <message>
        <source>Nội dung, mỗi dòng một đoạn</source>
        <translation>Text, one paragraph per line</translation>
    </message>
    <message>
        <source>PDF · {0} tờ</source>
        <translation>PDF · sheets: {0}</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP hoặc PDF. Chương trình chỉ đọc mã.</source>
        <translation>PNG, JPEG, WebP or PDF. The program only reads the code.</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP hoặc PDF. Ảnh không được lưu lại.</source>
        <translation>PNG, JPEG, WebP or PDF. The photo is not kept.</translation>
    </message>
    <message>
        <source>Phiên bản nội dung “{0}” không đúng mẫu. Hãy ghi dạng 2026.11.24-1.</source>
        <translation>“{0}” is not a content version. Write it like 2026.11.24-1.</translation>
    </message>
    <message>
        <source>Phiếu</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>Phiếu chỉ ghi ra tệp .pdf, không ghi ra {0}. Hãy đổi tên tệp.</source>
        <translation>A slip is written as a .pdf file only, not as {0}. Please rename the file.</translation>
    </message>
    <message>
        <source>Phát tờ hướng dẫn</source>
        <translation>Handout given</translation>
    </message>
    <message>
        <source>Phím</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Phím {0} đã thuộc nút “{1}”. Hãy chọn phím khác.</source>
        <translation>Key {0} belongs to the button “{1}”. Choose another key.</translation>
    </message>
    <message>
        <source>Phải có ít nhất một ngày làm việc trong tuần, từ 0 đến 6. Hãy chọn lại.</source>
        <translation>There must be at least one working day in the week, from 0 to 6. Choose again.</translation>
    </message>
    <message>
        <source>Phản ánh</source>
        <translation>Petition</translation>
    </message>
    <message>
        <source>Phản ánh “Đã trả lời” không trở lại “Mới” ngay được. Hãy lùi từng bước, trước hết về “Đã chuyển”.</source>
        <translation>An answered petition cannot go back to “New” at once. Please go step by step, first to “Forwarded”.</translation>
    </message>
    <message>
        <source>Phản ánh, góp ý đã ghi</source>
        <translation>Petitions noted</translation>
    </message>
    <message>
        <source>Phản ánh, kiến nghị</source>
        <translation>Petitions</translation>
    </message>
    <message>
        <source>Phản ánh, kiến nghị, góp ý đã ghi</source>
        <translation>Petitions and comments noted</translation>
    </message>
    <message>
        <source>Phần sau zalo.me/ không phải mã số OA hay tên gọi OA; hãy dùng liên kết có mã số OA.</source>
        <translation>The part after zalo.me/ is neither an OA id nor an OA alias; use a link with the OA id.</translation>
    </message>
    <message>
        <source>Phần đang sửa</source>
        <translation>Part being edited</translation>
    </message>
    <message>
        <source>Phục hồi bản này</source>
        <translation>Restore this backup</translation>
    </message>
    <message>
        <source>Phục hồi bản sao lưu</source>
        <translation>Restore backup</translation>
    </message>
    <message>
        <source>Phục hồi bản đang chọn…</source>
        <translation>Restore the chosen backup…</translation>
    </message>
    <message>
        <source>Phục hồi từ bản sao lưu</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>Phục hồi từ tệp khác…</source>
        <translation>Restore from another file…</translation>
    </message>
    <message>
        <source>Quan tâm / lượt giới thiệu</source>
        <translation>Followed / introduced</translation>
    </message>
    <message>
        <source>Quan tâm nhiều hơn giới thiệu</source>
        <translation>More followed than introduced</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Quy tắc chỉ nêu điều khác thường để hỏi lại, không kết luận gì.</source>
        <translation>A rule only names what is unusual, so that somebody asks; it concludes nothing.</translation>
    </message>
    <message>
        <source>Quy tắc: {0}</source>
        <translation>Rule: {0}</translation>
    </message>
    <message>
        <source>Quét mã và bấm “Quan tâm” tại quầy</source>
        <translation>Scanned, tapped “Quan tâm”</translation>
    </message>
    <message>
        <source>Quét thử mã trên màn hình và tờ dán: đúng tên kênh, có dấu tick, không bị dán đè.</source>
        <translation>Scan the codes on screen and posters: right channel name, with its tick, nothing pasted over.</translation>
    </message>
    <message>
        <source>Quét thử rồi xác nhận</source>
        <translation>Scan, then confirm</translation>
    </message>
    <message>
        <source>Quên mã PIN</source>
        <translation>PIN forgotten</translation>
    </message>
    <message>
        <source>Quý</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Quý {0}/{1}</source>
        <translation>Quarter {0}/{1}</translation>
    </message>
    <message>
        <source>Quản trị</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Quầy</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Quầy Một Cửa</source>
        <translation>Quầy Một Cửa</translation>
    </message>
    <message>
        <source>Quầy Một Cửa {0}, {1}</source>
        <translation>Quầy Một Cửa {0}, {1}</translation>
    </message>
    <message>
        <source>Quầy chưa nhận gói nào ký bằng khóa này. Hãy gọi cho đơn vị phát hành theo số đã biết từ trước (không lấy số trong thư gửi kèm gói), nghe đọc mã khóa và so từng nhóm.</source>
        <translation>This desk has taken in no pack signed with this key. Please telephone the issuing unit at a number you already know (not one from the message that came with the pack), have the key mark read out and compare each group.</translation>
    </message>
    <message>
        <source>Quầy dùng lại</source>
        <translation>Bring counter back</translation>
    </message>
    <message>
        <source>Quầy ngừng dùng</source>
        <translation>Retire counter</translation>
    </message>
    <message>
        <source>Quầy này chưa nhận giấy báo nhận nào có dấu khóa {0}. Hãy gọi điện cho nơi nhận, so dấu khóa rồi xác nhận.</source>
        <translation>This desk has taken no receipt with the key mark {0} yet. Telephone the receiver, compare the key mark, then confirm.</translation>
    </message>
    <message>
        <source>Quầy này chưa nhận gói nào có mã khóa {0}. Hãy gọi điện cho đơn vị phát hành, so mã khóa rồi xác nhận.</source>
        <translation>This desk has taken in no pack with key mark {0} yet. Please telephone the issuing unit, compare the key mark, then confirm.</translation>
    </message>
    <message>
        <source>Quầy phải còn ít nhất một cán bộ. Hãy thêm người khác trước.</source>
        <translation>At least one officer must remain. Add another first.</translation>
    </message>
    <message>
        <source>Quầy phải còn ít nhất một nút ghi nhanh. Hãy giữ lại một nút.</source>
        <translation>The desk must keep at least one quick button. Keep one.</translation>
    </message>
    <message>
        <source>Quầy và cán bộ</source>
        <translation>Counters and officers</translation>
    </message>
    <message>
        <source>Quầy và cán bộ đang trực: {0}</source>
        <translation>Counter and officer on shift: {0}</translation>
    </message>
    <message>
        <source>Quầy “{0}” đã ngừng dùng. Hãy chọn quầy khác.</source>
        <translation>The counter “{0}” is no longer in use. Choose another.</translation>
    </message>
    <message>
        <source>Quầy, cán bộ</source>
        <translation>Counter, officer</translation>
    </message>
    <message>
        <source>Quốc khánh</source>
        <translation>National Day</translation>
    </message>
    <message>
        <source>Rách</source>
        <translation>Torn</translation>
    </message>
    <message>
        <source>Rách, mờ</source>
        <translation>Torn or faded</translation>
    </message>
    <message>
        <source>Rất hài lòng</source>
        <translation>Very satisfied</translation>
    </message>
    <message>
        <source>Rất không hài lòng</source>
        <translation>Very dissatisfied</translation>
    </message>
    <message>
        <source>Sai</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Sang tuần sau</source>
        <translation>To the week after</translation>
    </message>
    <message>
        <source>Sao chép</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Sao chép thành văn bản</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>Sao lưu</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Sao lưu
{0} {1}</source>
        <translation>Backup
{0} {1}</translation>
    </message>
    <message>
        <source>Sao lưu ngay</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Sau khi đổi:</source>
        <translation>After converting:</translation>
    </message>
    <message>
        <source>Sau mỗi lần xuất, tệp được chép tới thư mục này và đọc lại; đọc lại đúng mới tính là đã gửi. Chưa tới được thì thử lại, mỗi lần chờ lâu hơn.</source>
        <translation>After each export the files are copied to this folder and read back; only what reads back right counts as sent. What cannot get there is tried again after growing waits.</translation>
    </message>
    <message>
        <source>Song ngữ</source>
        <translation>Bilingual</translation>
    </message>
    <message>
        <source>Sáng</source>
        <translation>Morning</translation>
    </message>
    <message>
        <source>Sẵn sàng</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Sẵn sàng ghi lượt: F1 đến F9 hoặc phím số bên phải.</source>
        <translation>Ready: press F1 to F9 or the number keys at the right.</translation>
    </message>
    <message>
        <source>Sẽ nhập</source>
        <translation>What will be imported</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Số bản in phải là số nguyên từ 1 đến {0}. Hãy ghi lại.</source>
        <translation>The number of copies must be a whole number from 1 to {0}. Write it again.</translation>
    </message>
    <message>
        <source>Số ca đã kiểm tra mã / số ca làm việc</source>
        <translation>Shifts checked / shifts worked</translation>
    </message>
    <message>
        <source>Số ca đã kiểm tra mã ít hơn số ca làm việc.</source>
        <translation>Fewer shifts with a check of the code than shifts worked.</translation>
    </message>
    <message>
        <source>Số ca đã xác nhận không có lượt</source>
        <translation>Shifts confirmed to be empty</translation>
    </message>
    <message>
        <source>Số liệu</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Số liệu mẫu</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>Số lô in (không bắt buộc)</source>
        <translation>Print batch (optional)</translation>
    </message>
    <message>
        <source>Số lô đang dán (nếu vừa thay tờ)</source>
        <translation>Batch that hangs there now (if it was replaced)</translation>
    </message>
    <message>
        <source>Số lượt</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Số lượt mỗi lần bấm</source>
        <translation>Interactions per press</translation>
    </message>
    <message>
        <source>Số lượt phải là số nguyên từ 1 đến {0}. Hãy ghi lại.</source>
        <translation>The number of interactions must be a whole number from 1 to {0}. Write it again.</translation>
    </message>
    <message>
        <source>Số lượt theo loại, theo lĩnh vực và theo từng thứ trong tuần đều giống hệt tuần trước.</source>
        <translation>The counts by kind, by field and by weekday are all the same as in the week before.</translation>
    </message>
    <message>
        <source>Số lượt đã quan tâm lớn hơn số lượt giới thiệu.</source>
        <translation>More interactions followed than were introduced.</translation>
    </message>
    <message>
        <source>Số lần dùng câu trả lời của Bộ</source>
        <translation>Times answers of the Ministry were used</translation>
    </message>
    <message>
        <source>Số lần gọi hỗ trợ đã trả lời / số lần gọi</source>
        <translation>Calls for help answered / calls</translation>
    </message>
    <message>
        <source>Số lần tự kiểm tra mã không đạt</source>
        <translation>Self-checks failed</translation>
    </message>
    <message>
        <source>Số lần tự kiểm tra mã đạt</source>
        <translation>Self-checks passed</translation>
    </message>
    <message>
        <source>Số người</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Số người quan tâm OA</source>
        <translation>Followers of the OA</translation>
    </message>
    <message>
        <source>Số người quan tâm OA (toàn OA, nhập tay)</source>
        <translation>Followers of the OA (whole OA, typed by hand)</translation>
    </message>
    <message>
        <source>Số người quan tâm OA trong 26 tuần gần nhất</source>
        <translation>Followers of the OA in the last 26 weeks</translation>
    </message>
    <message>
        <source>Số người quan tâm OA và lượt tại quầy đặt cạnh nhau, không suy ra nhân quả</source>
        <translation>Followers of the OA and interactions at the desks stand side by side; nothing about cause follows</translation>
    </message>
    <message>
        <source>Số người quan tâm phải là số nguyên từ 0 đến {0}. Hãy ghi lại.</source>
        <translation>The follower number must be a whole number from 0 to {0}. Please type it again.</translation>
    </message>
    <message>
        <source>Số sự cố</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Số tờ</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>Số tờ đã thu hồi</source>
        <translation>Sheets collected</translation>
    </message>
    <message>
        <source>Số điện thoại dài quá {0} ký tự. Hãy ghi ngắn hơn.</source>
        <translation>The telephone number is longer than {0} characters. Write it shorter.</translation>
    </message>
    <message>
        <source>Sổ các tuần</source>
        <translation>Weeks</translation>
    </message>
    <message>
        <source>Sổ dữ liệu bị hỏng và chưa có bản sao lưu nào dùng được. Hãy giữ nguyên thư mục {0} và báo người hỗ trợ.</source>
        <translation>The data store is damaged and there is no usable backup yet. Leave the folder {0} as it is and tell your support staff.</translation>
    </message>
    <message>
        <source>Sổ dữ liệu bị hỏng đã được cất riêng ({0}). Chương trình đang dùng bản sao lưu lúc {1} ngày {2}: lượt ghi sau lúc đó cần ghi bù.</source>
        <translation>The damaged data store was put aside ({0}). The program now uses the backup of {1} on {2}: interactions logged after that must be entered again.</translation>
    </message>
    <message>
        <source>Sổ dữ liệu bị hỏng. Hãy phục hồi từ bản sao lưu đã kiểm chứng gần nhất.</source>
        <translation>The data store is damaged. Restore it from the last proven backup.</translation>
    </message>
    <message>
        <source>Sổ dữ liệu bị hỏng. Hãy phục hồi từ bản sao lưu.</source>
        <translation>The data store is damaged. Restore it from a backup.</translation>
    </message>
    <message>
        <source>Sổ dữ liệu chỉ cho đọc nên chưa ghi được. Hãy bỏ thuộc tính chỉ đọc của thư mục dữ liệu rồi thử lại.</source>
        <translation>The data store is read-only, so nothing was written. Clear the read-only attribute of the data folder and try again.</translation>
    </message>
    <message>
        <source>Sổ dữ liệu do bản chương trình mới hơn ghi ra. Hãy cài bản mới của Quầy Một Cửa rồi mở lại; dữ liệu còn nguyên.</source>
        <translation>The data store was written by a newer program. Install the new version of Quầy Một Cửa and open it again; your data is intact.</translation>
    </message>
    <message>
        <source>Sổ dữ liệu lành lặn.</source>
        <translation>The data store is intact.</translation>
    </message>
    <message>
        <source>Sổ dữ liệu đang được chương trình khác dùng. Hãy đóng chương trình đó rồi thử lại.</source>
        <translation>The data store is in use by another program. Close that program and try again.</translation>
    </message>
    <message>
        <source>Sổ phản ánh, kiến nghị</source>
        <translation>Book of petitions</translation>
    </message>
    <message>
        <source>Sổ thêm một dòng mỗi tuần theo lịch, kể cả tuần máy không mở.</source>
        <translation>A line is added for every calendar week, even one in which the PC was off.</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Sửa chữ màn hình công cộng</source>
        <translation>Edit public screen texts</translation>
    </message>
    <message>
        <source>Sửa câu hỏi đáp</source>
        <translation>Edit the answer</translation>
    </message>
    <message>
        <source>Sửa câu hỏi đáp đã lưu</source>
        <translation>Answer edited</translation>
    </message>
    <message>
        <source>Sửa danh mục</source>
        <translation>Catalogue changed</translation>
    </message>
    <message>
        <source>Sửa danh sách đơn vị phải gửi</source>
        <translation>List of expected units changed</translation>
    </message>
    <message>
        <source>Sửa lượt</source>
        <translation>Edit interaction</translation>
    </message>
    <message>
        <source>Sửa lượt này (Ctrl+E)</source>
        <translation>Correct this interaction (Ctrl+E)</translation>
    </message>
    <message>
        <source>Sửa trang và giờ trình chiếu</source>
        <translation>Pages and hours of the public screen changed</translation>
    </message>
    <message>
        <source>Sự cố</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Sự cố đã được xử lý nên không trở lại “Mới”. Hãy ghi sự cố khác.</source>
        <translation>The incident was dealt with already, so it does not go back to “New”. Report another one.</translation>
    </message>
    <message>
        <source>T2</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>T3</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>T4</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>T5</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>T6</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>T7</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>Thanh ghi nhanh nằm trên phần mềm khác (Ctrl+Shift+T)</source>
        <translation>Quick strip above other programs (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Thanh nhỏ</source>
        <translation>Strip</translation>
    </message>
    <message>
        <source>Thanh nhỏ ghi lượt</source>
        <translation>Logging strip</translation>
    </message>
    <message>
        <source>Thanh niên</source>
        <translation>Youth affairs</translation>
    </message>
    <message>
        <source>Thay mọi chữ của trang này bằng bản gốc</source>
        <translation>Replace every text of this page by the original</translation>
    </message>
    <message>
        <source>Thay sổ bị hỏng bằng bản sao lưu</source>
        <translation>Replace damaged store by backup</translation>
    </message>
    <message>
        <source>Thay đổi ở quầy này</source>
        <translation>Changes at this desk</translation>
    </message>
    <message>
        <source>Theo báo cáo tuần</source>
        <translation>Report of week</translation>
    </message>
    <message>
        <source>Theo giờ</source>
        <translation>By hour</translation>
    </message>
    <message>
        <source>Theo loại</source>
        <translation>By kind</translation>
    </message>
    <message>
        <source>Theo lịch</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Theo tuần</source>
        <translation>By week</translation>
    </message>
    <message>
        <source>Thi đua, khen thưởng</source>
        <translation>Emulation and commendation</translation>
    </message>
    <message>
        <source>Thiết lập lần đầu, khoảng năm phút. Bước nào cũng làm lại được.</source>
        <translation>First set-up, about five minutes. Every step can be done again.</translation>
    </message>
    <message>
        <source>Thiết lập đơn vị</source>
        <translation>Set up the unit</translation>
    </message>
    <message>
        <source>Thiếu</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Thiếu tên của đơn vị {0}. Hãy ghi tên đơn vị, nhiều nhất {1} ký tự.</source>
        <translation>The name of unit {0} is missing. Write the unit&amp;apos;s name, {1} characters at most.</translation>
    </message>
    <message>
        <source>Thoát</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Thoát màn hình công cộng</source>
        <translation>Leave the public screen</translation>
    </message>
    <message>
        <source>Thoát màn hình công cộng bằng mã PIN</source>
        <translation>Leave public screen with PIN</translation>
    </message>
    <message>
        <source>Thu hồi liên kết</source>
        <translation>Withdraw a link</translation>
    </message>
    <message>
        <source>Tháng</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Tháng này</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Tháng {0}</source>
        <translation>Month {0}</translation>
    </message>
    <message>
        <source>Tháng {0}/{1}</source>
        <translation>Month {0}/{1}</translation>
    </message>
    <message>
        <source>Thêm</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Thêm cán bộ</source>
        <translation>Add officer</translation>
    </message>
    <message>
        <source>Thêm kênh</source>
        <translation>Add channel</translation>
    </message>
    <message>
        <source>Thêm kênh đầu tiên</source>
        <translation>Add the first channel</translation>
    </message>
    <message>
        <source>Thêm nơi treo mã</source>
        <translation>Place of the code added</translation>
    </message>
    <message>
        <source>Thêm nơi treo mã…</source>
        <translation>Add a place…</translation>
    </message>
    <message>
        <source>Thêm quầy</source>
        <translation>Add counter</translation>
    </message>
    <message>
        <source>Thêm thông báo</source>
        <translation>Add notice</translation>
    </message>
    <message>
        <source>Thêm vào danh sách</source>
        <translation>Add to the register</translation>
    </message>
    <message>
        <source>Thêm {0}, sửa {1}, thôi {2}, giữ nguyên {3}, từ chối {4}.</source>
        <translation>Added {0}, changed {1}, retired {2}, unchanged {3}, refused {4}.</translation>
    </message>
    <message>
        <source>Thêm đơn vị đã gửi gói</source>
        <translation>Add units that sent</translation>
    </message>
    <message>
        <source>Thêm, sửa một đơn vị</source>
        <translation>One unit</translation>
    </message>
    <message>
        <source>Thêm: {0}</source>
        <translation>Added: {0}</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Thôi gửi</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>Thôi gửi tuần này</source>
        <translation>Give up this week</translation>
    </message>
    <message>
        <source>Thôi gửi tệp của tuần</source>
        <translation>A week&apos;s file given up</translation>
    </message>
    <message>
        <source>Thôi gửi tới {0}; tệp còn trong hộp gửi.</source>
        <translation>Given up for {0}; the files are still in the outbox.</translation>
    </message>
    <message>
        <source>Thôi hiện</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Thôi theo dõi</source>
        <translation>Retire this place</translation>
    </message>
    <message>
        <source>Thôi theo dõi nơi treo mã</source>
        <translation>Place of the code no longer looked after</translation>
    </message>
    <message>
        <source>Thôi từ tuần</source>
        <translation>Until week</translation>
    </message>
    <message>
        <source>Thông báo chưa có tiêu đề</source>
        <translation>Notice without a title</translation>
    </message>
    <message>
        <source>Thư mục chung</source>
        <translation>Shared folder</translation>
    </message>
    <message>
        <source>Thư mục dữ liệu nằm trên ổ mạng ({0}). Sổ dữ liệu phải nằm trên ổ của chính máy này: hãy chọn thư mục khác.</source>
        <translation>The data folder is on a network drive ({0}). The data store must be on a drive of this PC: choose another folder.</translation>
    </message>
    <message>
        <source>Thư mục dữ liệu đã có dữ liệu. Dữ liệu mẫu chỉ tạo trong thư mục trống: hãy chọn --data-dir khác.</source>
        <translation>The data folder already holds data. Sample data is made only in an empty folder: choose another --data-dir.</translation>
    </message>
    <message>
        <source>Thư mục nhận</source>
        <translation>Destination folder</translation>
    </message>
    <message>
        <source>Thư mục nhận {0} phản hồi quá chậm nên đã dừng chép. Hãy kiểm tra mạng nội bộ hoặc ổ USB.</source>
        <translation>The destination folder {0} answers too slowly, so copying was stopped. Check the local network or the USB stick.</translation>
    </message>
    <message>
        <source>Thư mục nhận {0} đã đầy. Hãy dọn bớt hoặc chọn thư mục khác.</source>
        <translation>The destination folder {0} is full. Make room or choose another folder.</translation>
    </message>
    <message>
        <source>Thư mục nhận đã có tệp {0} với nội dung khác nên không ghi đè. Hãy hỏi nơi nhận rồi chuyển tệp ấy đi chỗ khác.</source>
        <translation>The destination folder already holds a file {0} with other content, which is not overwritten. Ask the receiver, then move that file elsewhere.</translation>
    </message>
    <message>
        <source>Thư mục sao lưu thứ hai</source>
        <translation>Second backup folder</translation>
    </message>
    <message>
        <source>Thư mục thứ hai</source>
        <translation>Second folder</translation>
    </message>
    <message>
        <source>Thư mục {0} không còn. Hãy xuất lại tuần vào thư mục khác.</source>
        <translation>The folder {0} no longer exists. Export the week again to another folder.</translation>
    </message>
    <message>
        <source>Thư mục, thư mục dùng chung hoặc ổ USB</source>
        <translation>A folder, a shared folder or a USB stick</translation>
    </message>
    <message>
        <source>Thước phải dài đúng 100 mm. Tỷ lệ mới = tỷ lệ đang dùng × 100 ÷ số đo được.</source>
        <translation>The ruler must be exactly 100 mm long. New scale = present scale × 100 ÷ measured length.</translation>
    </message>
    <message>
        <source>Thấy gì</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Thấy mã nhưng một phần bị che, rách hoặc mờ. Hãy xem tận nơi: mã hỏng thật thì ghi sự cố và thay tờ mới.</source>
        <translation>There is a code, but part of it is covered, torn or faded. Go and look: if it really is damaged, report an incident and put up a new sheet.</translation>
    </message>
    <message>
        <source>Thấy nhiều đơn vị và nhiều tuần hơn, mỗi ô chỉ còn hình và màu</source>
        <translation>More units and weeks in sight, each cell with its icon and colour alone</translation>
    </message>
    <message>
        <source>Thời gian chờ trước khi về trang đầu phải từ {0} đến {1} giây. Hãy sửa lại.</source>
        <translation>The wait before going back to the start must be {0} to {1} seconds. Please change it.</translation>
    </message>
    <message>
        <source>Thời gian: {0}</source>
        <translation>Period: {0}</translation>
    </message>
    <message>
        <source>Thời hạn lưu</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Thời điểm {0} chưa tới. Hãy kiểm tra lại ngày giờ.</source>
        <translation>The time {0} is in the future. Check the date and time.</translation>
    </message>
    <message>
        <source>Thời điểm {0} đã quá một năm nên không ghi bù được. Hãy xem lại ngày.</source>
        <translation>{0} is more than a year ago and cannot be entered afterwards. Check the day.</translation>
    </message>
    <message>
        <source>Thời điểm đọc số chưa tới. Hãy kiểm tra lại ngày giờ.</source>
        <translation>The time of reading is still to come. Please check day and time.</translation>
    </message>
    <message>
        <source>Thời điểm đọc số đã quá hai năm. Hãy xem lại ngày.</source>
        <translation>The time of reading is more than two years ago. Please check the day.</translation>
    </message>
    <message>
        <source>Thủ tục</source>
        <translation>Procedures</translation>
    </message>
    <message>
        <source>Thủ tục (không bắt buộc)</source>
        <translation>Procedure (optional)</translation>
    </message>
    <message>
        <source>Thứ Ba</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Thứ Bảy</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Thứ Hai</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Thứ Năm</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Thứ Sáu</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Thứ Tư</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Thứ tự</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Thử lại lúc {0}.</source>
        <translation>Next try at {0}.</translation>
    </message>
    <message>
        <source>Tin giấy báo nhận của {0} ({1}), dấu khóa {2}, từ {3}.</source>
        <translation>Receipts of {0} ({1}) are believed, key mark {2}, since {3}.</translation>
    </message>
    <message>
        <source>Tiêu đề</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Tiêu đề thông báo</source>
        <translation>Title of the notice</translation>
    </message>
    <message>
        <source>Tiến độ</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Tiếng Việt</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message>
        <source>Tiếp</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Toàn bộ dữ liệu trên máy này được thay bằng dữ liệu trong bản sao lưu. Trước đó chương trình tự sao lưu hiện trạng. Ghi chú quá hạn lưu bị xóa.</source>
        <translation>All data on this PC is replaced by the data of the backup. The program first backs up what is here now. Notes past their retention time are deleted.</translation>
    </message>
    <message>
        <source>Trang Quầy</source>
        <translation>Page Desk</translation>
    </message>
    <message>
        <source>Trang Quầy nhắc một lần mỗi ngày; một nút chốt và xuất mọi tuần đã chọn.</source>
        <translation>The Desk page reminds once a day; one button closes and exports all ticked weeks.</translation>
    </message>
    <message>
        <source>Trang Tổng hợp</source>
        <translation>Page Overview</translation>
    </message>
    <message>
        <source>Trang chờ</source>
        <translation>Standby page</translation>
    </message>
    <message>
        <source>Trang chờ ghi giờ làm việc và lúc mở cửa lại, không có mã.</source>
        <translation>The standby page says the hours and when you open again; it has no code.</translation>
    </message>
    <message>
        <source>Trang chờ ngoài giờ</source>
        <translation>Standby page</translation>
    </message>
    <message>
        <source>Trang công cộng chỉ hiện trên màn hình được chọn, không bao giờ che màn hình của cán bộ.</source>
        <translation>The public page appears only on the chosen screen and never covers the officer&apos;s screen.</translation>
    </message>
    <message>
        <source>Trang cơ quan nhà nước</source>
        <translation>State agency site</translation>
    </message>
    <message>
        <source>Trang dịch vụ công</source>
        <translation>Public services page</translation>
    </message>
    <message>
        <source>Trang khác</source>
        <translation>Another page</translation>
    </message>
    <message>
        <source>Trang mã QR</source>
        <translation>QR code page</translation>
    </message>
    <message>
        <source>Trang mã QR (Zalo)</source>
        <translation>QR code page (Zalo)</translation>
    </message>
    <message>
        <source>Trang mã QR (trang web)</source>
        <translation>QR code page (website)</translation>
    </message>
    <message>
        <source>Trang mã QR hiện {0} % thời gian</source>
        <translation>The QR code page is shown {0}% of the time</translation>
    </message>
    <message>
        <source>Trang mã QR luôn hiển thị, không tắt và không đặt lịch riêng được. Hãy đặt lịch cho trang khác.</source>
        <translation>The page with the QR code is always shown: it cannot be turned off or given hours of its own. Schedule another page.</translation>
    </message>
    <message>
        <source>Trang mở ra đúng là trang có tên trên</source>
        <translation>The page that opens is the one named above</translation>
    </message>
    <message>
        <source>Trang mở đầu</source>
        <translation>Start page</translation>
    </message>
    <message>
        <source>Trang người dân đã mở</source>
        <translation>Pages that visitors opened</translation>
    </message>
    <message>
        <source>Trang này chưa hiện cho ai: {0} chưa là kênh được xác nhận ở quầy.</source>
        <translation>Nobody sees this page yet: {0} is no confirmed channel at this desk.</translation>
    </message>
    <message>
        <source>Trang này chỉ nhận địa chỉ của cơ quan nhà nước (.gov.vn), không có phần sau dấu ? hoặc #. Hãy nhập lại.</source>
        <translation>This page takes an address of a government office (.gov.vn) only, without a part after ? or #. Please enter it again.</translation>
    </message>
    <message>
        <source>Trang phản ánh, kiến nghị</source>
        <translation>Feedback and petitions page</translation>
    </message>
    <message>
        <source>Trang thông báo chưa có tiêu đề tiếng Việt. Hãy ghi tiêu đề.</source>
        <translation>The notice has no Vietnamese title. Please write one.</translation>
    </message>
    <message>
        <source>Trang thông báo “{0}”</source>
        <translation>Notice “{0}”</translation>
    </message>
    <message>
        <source>Trang thông tin</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Trang thử máy in</source>
        <translation>Printer test page</translation>
    </message>
    <message>
        <source>Trang thử máy in: {0}</source>
        <translation>Printer test page: {0}</translation>
    </message>
    <message>
        <source>Trang và nội dung</source>
        <translation>Pages and texts</translation>
    </message>
    <message>
        <source>Trang và nội dung giống bản quầy đang dùng</source>
        <translation>Pages and texts are the same as this desk’s</translation>
    </message>
    <message>
        <source>Trang web và cổng thông tin cần địa chỉ. Hãy ghi địa chỉ trang.</source>
        <translation>Websites and portals need an address. Please write the address of the page.</translation>
    </message>
    <message>
        <source>Trang web, cổng</source>
        <translation>Website, portal</translation>
    </message>
    <message>
        <source>Trang {0} trong {1}</source>
        <translation>Page {0} of {1}</translation>
    </message>
    <message>
        <source>Trang đầu tiên phải là trang mã QR. Hãy đưa trang đó lên đầu.</source>
        <translation>The first page must be the one with the QR code. Please move it to the top.</translation>
    </message>
    <message>
        <source>Trong bộ nhớ tạm không có ảnh. Hãy sao chép ảnh trước.</source>
        <translation>There is no picture on the clipboard. Copy one first.</translation>
    </message>
    <message>
        <source>Trong tệp:</source>
        <translation>In the file:</translation>
    </message>
    <message>
        <source>Trung ương</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>Trên giấy</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Trình chiếu</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Trùng</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Trùng khóa của đơn vị phát hành mà quầy đã chấp nhận.</source>
        <translation>The key of the issuing unit that this desk accepted.</translation>
    </message>
    <message>
        <source>Trùng với dòng {0}. Hãy chỉ giữ một dòng.</source>
        <translation>The same as row {0}. Keep only one of them.</translation>
    </message>
    <message>
        <source>Trùng với một mục khác cùng loại, cùng tên.</source>
        <translation>Same kind and name as another entry.</translation>
    </message>
    <message>
        <source>Trước khi nâng cấp</source>
        <translation>Before an upgrade</translation>
    </message>
    <message>
        <source>Trước khi phục hồi</source>
        <translation>Before a restore</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Trả lời chính sách</source>
        <translation>Answered on policy</translation>
    </message>
    <message>
        <source>Trả lời của máy chính</source>
        <translation>The main PC&apos;s answer</translation>
    </message>
    <message>
        <source>Trễ hạn</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Tuần</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Tuần báo cáo</source>
        <translation>Reporting week</translation>
    </message>
    <message>
        <source>Tuần báo cáo bắt đầu từ {0}.</source>
        <translation>The reporting week begins on {0}.</translation>
    </message>
    <message>
        <source>Tuần bắt đầu từ</source>
        <translation>The week begins on</translation>
    </message>
    <message>
        <source>Tuần bắt đầu {0} {1}.</source>
        <translation>The week begins on {0} {1}.</translation>
    </message>
    <message>
        <source>Tuần chưa chốt: số liệu còn thay đổi, chưa có mã đối chiếu.</source>
        <translation>The week is not closed: figures may change, and there is no matching code yet.</translation>
    </message>
    <message>
        <source>Tuần còn đến hết {0}. Chốt rồi thì không ghi thêm lượt cho tuần này.</source>
        <translation>The week runs until {0}. Once it is closed, no more interactions can be logged for it.</translation>
    </message>
    <message>
        <source>Tuần của đơn vị bắt đầu vào ngày khác với tuần của nơi tổng hợp.</source>
        <translation>The unit&amp;apos;s week begins on another day than the week of the office that adds up.</translation>
    </message>
    <message>
        <source>Tuần mở lại để ghi, sửa, hủy lượt. Lần chốt sau là bản {0}, thay bản {1}.</source>
        <translation>The week opens again for logging, editing and voiding. The next closing is revision {0} and replaces revision {1}.</translation>
    </message>
    <message>
        <source>Tuần này</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Tuần này chưa có lượt nào</source>
        <translation>No interactions this week</translation>
    </message>
    <message>
        <source>Tuần này chưa nhập số nào.</source>
        <translation>No number typed for this week.</translation>
    </message>
    <message>
        <source>Tuần này chưa nhập. Lần gần nhất: {0}, {1}.</source>
        <translation>None typed for this week. The last one: {0}, {1}.</translation>
    </message>
    <message>
        <source>Tuần này chốt khi chưa đếm các số này.</source>
        <translation>This week was closed before these were counted.</translation>
    </message>
    <message>
        <source>Tuần này mã đã hiện trên màn hình công cộng {0} giờ.</source>
        <translation>This week the code stood on the public screen for {0} hours.</translation>
    </message>
    <message>
        <source>Tuần này xuất trước khi chọn nơi nhận nên chưa gửi.</source>
        <translation>This week was exported before a destination was chosen, so it was not sent.</translation>
    </message>
    <message>
        <source>Tuần này đã kiểm tra {0}/{1} ca</source>
        <translation>{0} of {1} shifts checked this week</translation>
    </message>
    <message>
        <source>Tuần trước</source>
        <translation>Last week</translation>
    </message>
    <message>
        <source>Tuần trước không khớp</source>
        <translation>Week before does not agree</translation>
    </message>
    <message>
        <source>Tuần xuất từ nay được gửi tới {0}.</source>
        <translation>Weeks exported from now on are sent to {0}.</translation>
    </message>
    <message>
        <source>Tuần {0}</source>
        <translation>Week {0}</translation>
    </message>
    <message>
        <source>Tuần {0} chưa chốt</source>
        <translation>Week {0} is not closed</translation>
    </message>
    <message>
        <source>Tuần {0} chưa chốt nên không cần hủy chốt. Hãy xem lại tuần.</source>
        <translation>Week {0} is not closed, so there is nothing to reopen. Check the week.</translation>
    </message>
    <message>
        <source>Tuần {0} chưa chốt. Hãy chốt tuần trước rồi xuất.</source>
        <translation>Week {0} is not closed. Close it first, then export it.</translation>
    </message>
    <message>
        <source>Tuần {0} chưa nhận được gói nào. Hãy nhận gói của các đơn vị trước.</source>
        <translation>No package was taken in for week {0} yet. Take in the units&amp;apos; packages first.</translation>
    </message>
    <message>
        <source>Tuần {0} chưa tới nên chưa chốt được. Hãy xem lại tuần.</source>
        <translation>Week {0} has not begun, so it cannot be closed yet. Check the week.</translation>
    </message>
    <message>
        <source>Tuần {0} chưa xuất</source>
        <translation>Week {0} is not exported</translation>
    </message>
    <message>
        <source>Tuần {0} chưa xuất nên chưa có gì để gửi. Hãy xuất tuần trước.</source>
        <translation>Week {0} is not exported, so there is nothing to send. Export the week first.</translation>
    </message>
    <message>
        <source>Tuần {0} không có lượt nào. Hãy xác nhận tuần không phát sinh rồi chốt.</source>
        <translation>Week {0} has no interactions. Confirm that there were none, then close it.</translation>
    </message>
    <message>
        <source>Tuần {0} đã chốt</source>
        <translation>Week {0} is closed</translation>
    </message>
    <message>
        <source>Tuần {0} đã chốt nên không ghi thêm phản ánh được. Hãy nhờ người phụ trách hủy chốt trước.</source>
        <translation>Week {0} is closed and takes no more petitions. Please ask the supervisor to reopen it first.</translation>
    </message>
    <message>
        <source>Tuần {0} đã chốt nên không ghi, sửa hay hủy lượt được. Nếu cần thay đổi, hãy nhờ người phụ trách hủy chốt trước.</source>
        <translation>Week {0} is closed, so interactions cannot be logged, edited or voided. For changes, ask the supervisor to reopen the week first.</translation>
    </message>
    <message>
        <source>Tuần {0} đã chốt nên không sửa hay hủy lượt này được.</source>
        <translation>Week {0} is closed, so this interaction cannot be corrected or voided.</translation>
    </message>
    <message>
        <source>Tuần {0} đã có {1} lượt nên không phải tuần không phát sinh. Hãy chốt như tuần thường.</source>
        <translation>Week {0} has {1} interactions, so it is no zero week. Close it as usual.</translation>
    </message>
    <message>
        <source>Tuần {0} đứng sau tuần {1}. Hãy đổi thứ tự hai tuần.</source>
        <translation>Week {0} comes after week {1}. Please swap the two weeks.</translation>
    </message>
    <message>
        <source>Tuần {0}/{1}</source>
        <translation>Week {0}/{1}</translation>
    </message>
    <message>
        <source>Tuần đang chạy: {0}, từ {1} đến {2}.</source>
        <translation>The running week: {0}, from {1} to {2}.</translation>
    </message>
    <message>
        <source>Tuần đã chốt (bản {0}) nhưng chưa xuất tệp.</source>
        <translation>The week is closed (revision {0}) but its files are not exported yet.</translation>
    </message>
    <message>
        <source>Tuần đã hết</source>
        <translation>A week that is over</translation>
    </message>
    <message>
        <source>Tuần đã hết chỉ chốt khi có người đồng ý.</source>
        <translation>Weeks that are over are closed only when a person agrees.</translation>
    </message>
    <message>
        <source>Tuần đã hết được tự chốt và xuất từ {0}.</source>
        <translation>Weeks that are over are closed and exported by themselves from {0}.</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tên cơ quan chủ quản dài quá {0} ký tự. Hãy ghi ngắn hơn.</source>
        <translation>The name of the parent agency is longer than {0} characters. Write it shorter.</translation>
    </message>
    <message>
        <source>Tên hiện ra đúng từng chữ như trên</source>
        <translation>The name shown is exactly the one above</translation>
    </message>
    <message>
        <source>Tên hiện trong Zalo hoặc tên trang</source>
        <translation>Name shown in Zalo, or name of the site</translation>
    </message>
    <message>
        <source>Tên hoặc số quầy</source>
        <translation>Name or number of the counter</translation>
    </message>
    <message>
        <source>Tên kênh mới</source>
        <translation>Name of the new channel</translation>
    </message>
    <message>
        <source>Tên kênh phải có từ 2 đến 40 ký tự, đúng như tên hiện trong Zalo. Hãy sửa tên.</source>
        <translation>The name of a channel has 2 to 40 characters, exactly as shown in Zalo. Correct the name.</translation>
    </message>
    <message>
        <source>Tên miền gần giống tên miền chính thức nhưng không phải, dễ là giả mạo; hãy báo người phụ trách và lấy lại liên kết.</source>
        <translation>The domain looks like an official one but is not, and is probably a fake; tell the supervisor and get the link again.</translation>
    </message>
    <message>
        <source>Tên miền không thuộc zalo.me hay .gov.vn; hãy dùng liên kết OA hoặc trang .gov.vn của cơ quan.</source>
        <translation>The domain is neither zalo.me nor under .gov.vn; use the OA link or the agency&apos;s .gov.vn page.</translation>
    </message>
    <message>
        <source>Tên miền trong liên kết không hợp lệ; hãy chép lại liên kết.</source>
        <translation>The domain in the link is not valid; copy the link again.</translation>
    </message>
    <message>
        <source>Tên miền viết bằng mã xn-- có thể giả mạo chữ cái; hãy lấy lại liên kết từ nguồn chính thức.</source>
        <translation>A domain written with xn-- can imitate other letters; get the link again from the official source.</translation>
    </message>
    <message>
        <source>Tên máy phụ</source>
        <translation>Name of the second PC</translation>
    </message>
    <message>
        <source>Tên mới của {0}</source>
        <translation>New name of {0}</translation>
    </message>
    <message>
        <source>Tên nút</source>
        <translation>Button</translation>
    </message>
    <message>
        <source>Tên nơi treo mã dài quá {0} ký tự. Hãy viết ngắn hơn.</source>
        <translation>The name of the place is longer than {0} letters. Please write less.</translation>
    </message>
    <message>
        <source>Tên quầy “{0}” cần có chữ hoặc số. Hãy sửa tên.</source>
        <translation>The counter name “{0}” needs a letter or a digit. Correct the name.</translation>
    </message>
    <message>
        <source>Tên và địa chỉ hiện trên màn hình công cộng, tờ hướng dẫn và báo cáo tuần.</source>
        <translation>Name and address appear on the public screen, on handouts and in weekly reports.</translation>
    </message>
    <message>
        <source>Tên đã dùng không bị xóa, chỉ ngừng dùng: các lượt đã ghi vẫn đúng người, quầy.</source>
        <translation>Used names are never deleted, only disabled: logged interactions keep their officer and counter.</translation>
    </message>
    <message>
        <source>Tên đơn vị</source>
        <translation>Name of the unit</translation>
    </message>
    <message>
        <source>Tìm</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Tìm Ctrl+F</source>
        <translation>Find Ctrl+F</translation>
    </message>
    <message>
        <source>Tìm câu Bộ đã trả lời, có dấu hoặc không dấu</source>
        <translation>Search what the Ministry answered, with or without accents</translation>
    </message>
    <message>
        <source>Tìm lượt, có dấu hoặc không dấu</source>
        <translation>Find interactions, with or without accents</translation>
    </message>
    <message>
        <source>Tìm mã hoặc tên</source>
        <translation>Code or name</translation>
    </message>
    <message>
        <source>Tìm trong danh mục</source>
        <translation>Search the catalogue</translation>
    </message>
    <message>
        <source>Tìm trong ghi chú, loại, lĩnh vực, cán bộ</source>
        <translation>Find in notes, kinds, fields, officers</translation>
    </message>
    <message>
        <source>Tìm trong kho hỏi đáp</source>
        <translation>Search the answers</translation>
    </message>
    <message>
        <source>Tìm trong nội dung</source>
        <translation>Search the texts</translation>
    </message>
    <message>
        <source>Tìm đơn vị</source>
        <translation>Find the unit</translation>
    </message>
    <message>
        <source>Tình hình gửi báo cáo của tuần</source>
        <translation>How the week&apos;s reports came in</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Tính trên {0} đơn vị trong danh sách, theo gói tuần mới nhất của từng đơn vị.</source>
        <translation>Counted over the listed units ({0}), from the newest weekly package of each.</translation>
    </message>
    <message>
        <source>Tính từ tuần</source>
        <translation>Counts from week</translation>
    </message>
    <message>
        <source>Tính từ tuần {0} (từ {1} đến {2}): tuần chưa chốt được tính lại, tuần đã chốt giữ nguyên, nên {3} ngày sau tuần {4} không vào báo cáo tuần nào.</source>
        <translation>Counts from week {0} (from {1} to {2}): open weeks are worked out anew, closed weeks stay, so the days after week {4} ({3}) are in no weekly report.</translation>
    </message>
    <message>
        <source>Tính từ tuần {0} (từ {1} đến {2}): tuần chưa chốt được tính lại, tuần đã chốt giữ nguyên, nên {3} ngày đầu có trong cả tuần {4} đã chốt.</source>
        <translation>Counts from week {0} (from {1} to {2}): open weeks are worked out anew, closed weeks stay, so its first days ({3}) are in the closed week {4} too.</translation>
    </message>
    <message>
        <source>Tính từ tuần {0} (từ {1} đến {2}): tuần chưa chốt được tính lại, tuần đã chốt giữ nguyên.</source>
        <translation>Counts from week {0} (from {1} to {2}): open weeks are worked out anew, closed weeks stay as they are.</translation>
    </message>
    <message>
        <source>Tóm tắt bàn giao ca</source>
        <translation>Shift hand-over summary</translation>
    </message>
    <message>
        <source>Tóm tắt ca để đọc hoặc in khi đổi ca (Ctrl+B)</source>
        <translation>The shift in short, to read aloud or print at hand-over (Ctrl+B)</translation>
    </message>
    <message>
        <source>Tóm tắt một trang, PDF (*{0})</source>
        <translation>One-page summary, PDF (*{0})</translation>
    </message>
    <message>
        <source>Tóm tắt một trang, Word (*{0})</source>
        <translation>One-page summary, Word (*{0})</translation>
    </message>
    <message>
        <source>Tôi có tệp sao lưu từ máy cũ</source>
        <translation>I have a backup from the old PC</translation>
    </message>
    <message>
        <source>Tôi đã gọi cho đơn vị phát hành và so đúng mã khóa này</source>
        <translation>I telephoned the issuing unit and this key mark is theirs</translation>
    </message>
    <message>
        <source>Tôn giáo → Bộ Dân tộc và Tôn giáo</source>
        <translation>Religion → Ministry of Ethnic and Religious Affairs</translation>
    </message>
    <message>
        <source>Tăng cường</source>
        <translation>Extra hours</translation>
    </message>
    <message>
        <source>Tại quầy</source>
        <translation>At the counter</translation>
    </message>
    <message>
        <source>Tạm dừng hiển thị mã QR: mã không đọc đúng</source>
        <translation>QR code withdrawn: it does not read back correctly</translation>
    </message>
    <message>
        <source>Tạo dữ liệu mẫu</source>
        <translation>Make sample data</translation>
    </message>
    <message>
        <source>Tạo khóa ký của đơn vị</source>
        <translation>Unit’s signing key made</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Tắt</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Tắt màn hình công cộng</source>
        <translation>Turn off the public screen</translation>
    </message>
    <message>
        <source>Tết Dương lịch</source>
        <translation>New Year&apos;s Day</translation>
    </message>
    <message>
        <source>Tết Nguyên đán Bính Ngọ</source>
        <translation>Lunar New Year, Year of the Horse</translation>
    </message>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Tệp PDF (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Tệp PDF bị hỏng nên không đọc được; hãy tải lại tệp.</source>
        <translation>The PDF file is damaged and cannot be read; download it again.</translation>
    </message>
    <message>
        <source>Tệp PDF có mật khẩu; hãy mở khóa rồi lưu lại, hoặc xin tệp khác.</source>
        <translation>The PDF file has a password; unlock and save it again, or ask for another file.</translation>
    </message>
    <message>
        <source>Tệp báo nhận của máy chính không đúng khuôn dạng. Hãy nhận lại lượt ghi ở máy chính.</source>
        <translation>The main PC&apos;s word is not in the right form. Take the rows in again at the main PC.</translation>
    </message>
    <message>
        <source>Tệp bị hỏng, bị cắt cụt hoặc đã nén lại nên không nhận. Hãy xin đơn vị chép lại tệp {0} gốc.</source>
        <translation>The file is damaged, cut off or was packed again, so it is not taken in. Please ask the unit for a fresh copy of the original {0}.</translation>
    </message>
    <message>
        <source>Tệp bị từ chối</source>
        <translation>Refused file</translation>
    </message>
    <message>
        <source>Tệp chuyển lượt ghi</source>
        <translation>Hand-over file</translation>
    </message>
    <message>
        <source>Tệp có nhiều cột cùng tên “{0}” ({1}). Hãy chỉ giữ một cột mang tên đó.</source>
        <translation>Several columns of the file are called “{0}” ({1}). Keep only one of that name.</translation>
    </message>
    <message>
        <source>Tệp của máy “{0}” ký bằng khóa khác (dấu khóa {1}) với khóa đã nhận ({2}). Nếu là một máy khác, hãy đặt tên khác cho máy ấy; nếu máy ấy đã cài lại, hãy so dấu khóa rồi nhận khóa mới.</source>
        <translation>The file of “{0}” is signed with another key (mark {1}) than the accepted one ({2}). If it is another PC, give it another name; if that PC was installed anew, compare the mark and accept the new key.</translation>
    </message>
    <message>
        <source>Tệp của tuần {0} (r{1}) dựng lại khác với tệp đã xuất. Hãy dùng tệp ở thư mục {2}, hoặc hủy chốt rồi chốt lại để có bản mới.</source>
        <translation>The file of week {0} (r{1}) made anew differs from the one exported. Use the file in the folder {2}, or reopen and close the week for a new revision.</translation>
    </message>
    <message>
        <source>Tệp do bản chương trình mới hơn ghi ra. Hãy cài bản mới của Quầy Một Cửa ở máy chính rồi nhận lại.</source>
        <translation>A newer version of the program wrote this file. Install it at the main PC too, then take the file in again.</translation>
    </message>
    <message>
        <source>Tệp không có cột câu hỏi hoặc cột trả lời. Hãy đặt tên hai cột là “Câu hỏi” và “Trả lời”.</source>
        <translation>The file has no column of questions or of answers. Please name the two columns “Question” and “Answer”.</translation>
    </message>
    <message>
        <source>Tệp không có cột “{0}”. Hãy thêm cột đó, hoặc xuất danh mục này ra làm mẫu.</source>
        <translation>The file has no column “{0}”. Add it, or export this catalogue as a pattern.</translation>
    </message>
    <message>
        <source>Tệp không phải giấy báo nhận, hoặc đã bị sửa sau khi ký. Hãy xin nơi nhận gửi lại tệp gốc.</source>
        <translation>The file is no receipt, or was changed after it was signed. Ask the receiver for the original file.</translation>
    </message>
    <message>
        <source>Tệp không phải gói nội dung, hoặc đã bị sửa sau khi xuất. Hãy xin lại tệp từ nơi phát hành.</source>
        <translation>The file is no content pack, or was changed after it was exported. Please ask its issuer for the file again.</translation>
    </message>
    <message>
        <source>Tệp không phải gói tuần đúng khuôn dạng. Hãy xin đơn vị xuất lại tệp.</source>
        <translation>The file is no proper weekly package. Please ask the unit to export it again.</translation>
    </message>
    <message>
        <source>Tệp không phải tệp chuyển lượt ghi đúng khuôn dạng. Hãy chuyển lại từ máy phụ.</source>
        <translation>This is not a hand-over file in the right form. Hand over again from the second PC.</translation>
    </message>
    <message>
        <source>Tệp lớn hơn {0} MB nên không phải gói nội dung. Hãy chọn lại tệp.</source>
        <translation>The file is larger than {0} MB, so it is no content pack. Please choose another file.</translation>
    </message>
    <message>
        <source>Tệp lớn hơn {0} MB nên không phải gói tuần. Hãy chọn lại tệp.</source>
        <translation>The file is larger than {0} MB, so it is no weekly package. Please choose another file.</translation>
    </message>
    <message>
        <source>Tệp lớn hơn {0} MB; hãy chọn ảnh nhỏ hơn.</source>
        <translation>The file is larger than {0} MB; choose a smaller picture.</translation>
    </message>
    <message>
        <source>Tệp nào đã nhận vẫn được giữ; hãy nhận lại những tệp này sau.</source>
        <translation>What was taken in is kept; take these files in again later.</translation>
    </message>
    <message>
        <source>Tệp nào được gửi</source>
        <translation>Which files are sent</translation>
    </message>
    <message>
        <source>Tệp này của đơn vị {0}, không phải đơn vị này ({1}). Hãy xem lại mã đơn vị ở máy phụ.</source>
        <translation>This file is of unit {0}, not of this one ({1}). Check the unit&apos;s code at the second PC.</translation>
    </message>
    <message>
        <source>Tệp này không phải ảnh PNG, JPEG, WebP hay PDF; hãy lưu lại ở một trong bốn dạng đó.</source>
        <translation>This file is not a PNG, JPEG or WebP picture or a PDF; save it in one of these four formats.</translation>
    </message>
    <message>
        <source>Tệp này mở một chương trình hoặc một thư mục dữ liệu khác. Hãy đặt tự mở lại.</source>
        <translation>This file opens another program or another data folder. Set autostart again.</translation>
    </message>
    <message>
        <source>Tệp nén {0} có các phần chồng lên nhau nên không mở. Hãy xin đơn vị nén lại từ các gói gốc.</source>
        <translation>Parts of the zip {0} lie over each other, so it was not opened. Please ask the unit to zip the original packages again.</translation>
    </message>
    <message>
        <source>Tệp nén {0} có mật khẩu nên không mở được. Hãy xin đơn vị gửi lại tệp không đặt mật khẩu.</source>
        <translation>The zip {0} has a password, so it cannot be opened. Please ask the unit to send it without one.</translation>
    </message>
    <message>
        <source>Tệp nén {0} mở ra lớn hơn {1} MB nên không mở. Hãy chép các gói trong đó ra một thư mục rồi nhận thư mục ấy.</source>
        <translation>The zip {0} opens to more than {1} MB, so it was not opened. Please copy the packages in it into a folder and take that folder in.</translation>
    </message>
    <message>
        <source>Tệp nén {0} nén theo cách mà chương trình không mở. Hãy xin đơn vị nén lại thành tệp zip thường.</source>
        <translation>The zip {0} is compressed in a way that this program does not open. Please ask the unit to make an ordinary zip.</translation>
    </message>
    <message>
        <source>Tệp nằm trong</source>
        <translation>The files are in</translation>
    </message>
    <message>
        <source>Tệp nằm trong hộp gửi; chưa chọn nơi nhận.</source>
        <translation>The files are in the outbox; no destination is chosen.</translation>
    </message>
    <message>
        <source>Tệp rỗng, không có gì để đọc; hãy chọn tệp khác.</source>
        <translation>The file is empty, there is nothing to read; choose another file.</translation>
    </message>
    <message>
        <source>Tệp sao lưu có đuôi .sqlite3, thường ở USB hoặc thư mục chung.</source>
        <translation>A backup file ends in .sqlite3 and is mostly on a USB drive or in a shared folder.</translation>
    </message>
    <message>
        <source>Tệp sẽ thay đổi những gì</source>
        <translation>What the file would change</translation>
    </message>
    <message>
        <source>Tệp sẽ: {0}.</source>
        <translation>The file would: {0}.</translation>
    </message>
    <message>
        <source>Tệp xuất lại giống hệt tệp đã xuất: cùng bản {0}, cùng mã kiểm tra.</source>
        <translation>Files exported again are identical to the first ones: revision {0}, the same check code.</translation>
    </message>
    <message>
        <source>Tệp {0} bị hỏng, bị cắt cụt hoặc bị sửa nên không nhận. Hãy chuyển lại từ máy phụ.</source>
        <translation>{0} is damaged, cut off or changed and was not taken in. Hand over again from the second PC.</translation>
    </message>
    <message>
        <source>Tệp {0} chép xong đọc lại khác bản gốc. Hãy kiểm tra ổ đĩa của thư mục nhận.</source>
        <translation>The file {0} reads back differently from the original. Check the disk of the destination folder.</translation>
    </message>
    <message>
        <source>Tệp {0} không còn nguyên vẹn trong hộp gửi. Hãy xuất lại tuần rồi gửi lại.</source>
        <translation>The file {0} is no longer whole in the outbox. Export the week again, then send it again.</translation>
    </message>
    <message>
        <source>Tệp {0} không phải bản sao lưu lành lặn của Quầy Một Cửa. Hãy chọn bản khác.</source>
        <translation>The file {0} is not an intact backup of Quầy Một Cửa. Choose another one.</translation>
    </message>
    <message>
        <source>Tệp {0} không phải sổ dữ liệu của Quầy Một Cửa. Hãy chọn thư mục dữ liệu khác.</source>
        <translation>The file {0} is not a data store of Quầy Một Cửa. Choose another data folder.</translation>
    </message>
    <message>
        <source>Tệp {0} lớn hơn {1} MB nên không phải tệp chuyển lượt ghi. Hãy chọn lại tệp.</source>
        <translation>{0} is larger than {1} MB, so it is no hand-over file. Choose another file.</translation>
    </message>
    <message>
        <source>Tệp {0} đã có và không phải bản sao lưu. Hãy chọn tên khác.</source>
        <translation>The file {0} exists and is not a backup. Choose another name.</translation>
    </message>
    <message>
        <source>Tệp {0} đã gửi xong rồi. Hãy xem lại danh sách.</source>
        <translation>The file {0} was delivered already. Look at the list again.</translation>
    </message>
    <message>
        <source>Tệp đã bị sửa sau khi xuất ({0} khác với chữ ký). Hãy xin đơn vị xuất lại và gửi bản gốc.</source>
        <translation>The file was changed after it was exported ({0} differs from the signature). Please ask the unit to export again and send the original.</translation>
    </message>
    <message>
        <source>Tệp độ phủ là .docx, .pdf hoặc .xlsx. Hãy đổi đuôi tệp.</source>
        <translation>A coverage file is .docx, .pdf or .xlsx. Please change the ending.</translation>
    </message>
    <message>
        <source>Tệp “{0}” bị hỏng hoặc không phải tệp XLSX. Hãy mở bằng Excel và lưu lại.</source>
        <translation>The file “{0}” is damaged or no XLSX file. Open it in Excel and save it again.</translation>
    </message>
    <message>
        <source>Tệp “{0}” có hơn {1} cột. Hãy chỉ giữ những cột cần nhập.</source>
        <translation>The file “{0}” has more than {1} columns. Keep only those to be imported.</translation>
    </message>
    <message>
        <source>Tệp “{0}” có hơn {1} dòng. Hãy chia thành nhiều tệp nhỏ hơn.</source>
        <translation>The file “{0}” has more than {1} rows. Split it into smaller files.</translation>
    </message>
    <message>
        <source>Tệp “{0}” không có bảng nào đọc được. Hãy chọn tệp CSV hoặc XLSX có một dòng tiêu đề.</source>
        <translation>The file “{0}” has no table that can be read. Choose a CSV or XLSX file with a header row.</translation>
    </message>
    <message>
        <source>Tệp “{0}” là dạng Excel cũ (.xls). Hãy mở bằng Excel và lưu lại dạng XLSX.</source>
        <translation>The file “{0}” is in the old Excel format (.xls). Open it in Excel and save it as XLSX.</translation>
    </message>
    <message>
        <source>Tệp “{0}” lớn hơn {1} MB. Hãy chia thành nhiều tệp nhỏ hơn.</source>
        <translation>The file “{0}” is larger than {1} MB. Split it into smaller files.</translation>
    </message>
    <message>
        <source>Tệp “{0}” phải có đuôi .xlsx hoặc .csv. Hãy sửa tên tệp.</source>
        <translation>The name of the file “{0}” must end in .xlsx or .csv. Change the name.</translation>
    </message>
    <message>
        <source>Tệp “{0}” quá lớn sau khi giải nén. Hãy chia thành nhiều tệp.</source>
        <translation>The file “{0}” is too large once unpacked. Split it into several files.</translation>
    </message>
    <message>
        <source>Tệp “{0}” thiếu cột mã hoặc cột tên đơn vị. Hãy thêm cột đó.</source>
        <translation>The file “{0}” lacks the column of unit codes or of unit names. Add that column.</translation>
    </message>
    <message>
        <source>Tệp “{0}” được đặt mật khẩu. Hãy bỏ mật khẩu rồi lưu lại dạng XLSX.</source>
        <translation>The file “{0}” has a password. Remove it and save the file as XLSX.</translation>
    </message>
    <message>
        <source>Tỉnh, thành phố</source>
        <translation>Province, city</translation>
    </message>
    <message>
        <source>Tốt</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Tổ chức</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Tổ chức hành chính, đơn vị sự nghiệp công lập</source>
        <translation>Administrative organisation, public service units</translation>
    </message>
    <message>
        <source>Tổng cộng {0} giờ; tự kiểm tra {1} đạt, {2} không đạt.</source>
        <translation>{0} hours in all; self-checks: {1} passed, {2} failed.</translation>
    </message>
    <message>
        <source>Tổng của tuần hơn 3 lần trung vị 8 tuần liền trước của chính đơn vị (biết ít nhất 4 tuần; trung vị dưới 1 tính là 1).</source>
        <translation>The week&amp;apos;s total is more than 3 times the median of the unit&amp;apos;s own 8 weeks before (at least 4 of them known; a median below 1 counts as 1).</translation>
    </message>
    <message>
        <source>Tổng hợp</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Tổng số lượt</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tổng số lượt khớp nhưng số liệu chi tiết đã khác. Hãy hỏi lại đơn vị trước khi dùng tờ giấy.</source>
        <translation>The total agrees, but the details differ. Please ask the unit before you use the paper.</translation>
    </message>
    <message>
        <source>Tổng tuần trước ghi trong gói khác với tổng của gói tuần trước đã nhận.</source>
        <translation>The total of the week before that the package states differs from the package taken in for that week.</translation>
    </message>
    <message>
        <source>Tờ báo cáo có khớp số liệu không?</source>
        <translation>Does the printed report agree with the data?</translation>
    </message>
    <message>
        <source>Tờ dán</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Tờ giấy ghi {0} lượt, dữ liệu là {1} lượt: số liệu đã khác. Hãy hỏi lại đơn vị trước khi dùng tờ giấy.</source>
        <translation>The paper says {0} interactions, the data {1}: the figures differ. Please ask the unit before you use the paper.</translation>
    </message>
    <message>
        <source>Tờ giấy khớp với dữ liệu của {0}, tuần {1}, bản r{2}.</source>
        <translation>The paper agrees with the data of {0}, week {1}, revision r{2}.</translation>
    </message>
    <message>
        <source>Tờ giấy là bản khác của {0}. Hãy dùng bản in mới nhất.</source>
        <translation>The paper is another revision of {0}. Use the newest print.</translation>
    </message>
    <message>
        <source>Tờ giấy là bản r{0} của tuần {1}, dữ liệu đang giữ là bản r{2}. Hãy dùng bản in mới nhất.</source>
        <translation>The paper is revision r{0} of week {1}, the data kept are revision r{2}. Please use the newest print.</translation>
    </message>
    <message>
        <source>Tờ hướng dẫn chỉ có tiếng Việt (vi) và tiếng Anh (en), không có {0}. Hãy chọn lại.</source>
        <translation>Handouts exist in Vietnamese (vi) and English (en), not in {0}. Choose again.</translation>
    </message>
    <message>
        <source>Tờ hướng dẫn chỉ ghi ra tệp .pdf, không ghi ra {0}.</source>
        <translation>A handout is written only to a .pdf file, not to {0}.</translation>
    </message>
    <message>
        <source>Tờ hướng dẫn chỉ in được khi liên kết đã qua hai người: một người nhập trong Quản trị, người thứ hai quét thử bằng điện thoại rồi xác nhận.</source>
        <translation>Handouts can be printed once two people have seen the link: one enters it under Admin, a second scans it with a phone and confirms it.</translation>
    </message>
    <message>
        <source>Tờ hướng dẫn không có bản {0}. Hãy chọn standard, bilingual hoặc large.</source>
        <translation>There is no {0} edition of the handout. Please choose standard, bilingual or large.</translation>
    </message>
    <message>
        <source>Tờ này in hai mặt: mặt trước tiếng Việt, mặt sau tiếng Anh.</source>
        <translation>This sheet has two sides: Vietnamese in front, English on the back.</translation>
    </message>
    <message>
        <source>Từ 10 lượt trở lên mà tất cả ghi từ 16 giờ trở đi.</source>
        <translation>10 interactions or more, all of them logged from 16:00 on.</translation>
    </message>
    <message>
        <source>Từ 10 lượt trở lên mà tất cả nằm trong cùng một giờ của ngày.</source>
        <translation>10 interactions or more, all of them in the same hour of the day.</translation>
    </message>
    <message>
        <source>Từ 15 đến 14</source>
        <translation>15th to 14th</translation>
    </message>
    <message>
        <source>Từ chối</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Từ giờ ghi cho {0}.</source>
        <translation>From now on logged for {0}.</translation>
    </message>
    <message>
        <source>Từ giờ này của ngày đầu sau tuần, tuần có lượt được chốt và xuất không hỏi; tuần không có lượt luôn hỏi trước.</source>
        <translation>From this time on the first day after a week, a week with visits is closed and exported without a question; a week without any is always asked about.</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Từ tuần</source>
        <translation>From week</translation>
    </message>
    <message>
        <source>Từ {0} đến {1}: {2} lượt.</source>
        <translation>From {0} to {1}: {2} interactions.</translation>
    </message>
    <message>
        <source>Từ – đến</source>
        <translation>From – to</translation>
    </message>
    <message>
        <source>Từng đơn vị sẽ đổi</source>
        <translation>Each unit that would change</translation>
    </message>
    <message>
        <source>Tự chốt và xuất</source>
        <translation>Close and export by itself</translation>
    </message>
    <message>
        <source>Tự mở Quầy Một Cửa khi đăng nhập: {0}</source>
        <translation>Quầy Một Cửa opens at sign-in: {0}</translation>
    </message>
    <message>
        <source>Tự mở khi đăng nhập</source>
        <translation>Open at sign-in</translation>
    </message>
    <message>
        <source>Tự mở màn hình công cộng khi đăng nhập: {0}</source>
        <translation>The public screen opens at sign-in: {0}</translation>
    </message>
    <message>
        <source>Tự sao lưu</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>Tự đóng sau {0} giây</source>
        <translation>Closes in {0} seconds</translation>
    </message>
    <message>
        <source>Tự đặt</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Tỷ lệ</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Tỷ lệ in phải từ {0} đến {1} %.</source>
        <translation>The print scale must be {0} to {1} %.</translation>
    </message>
    <message>
        <source>Tỷ lệ đơn vị</source>
        <translation>Share of units</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Việc bình thường, không phải lỗi</source>
        <translation>Quite normal, not a failure</translation>
    </message>
    <message>
        <source>Việc cần làm</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Việc làm</source>
        <translation>Employment</translation>
    </message>
    <message>
        <source>Việc này chưa làm được do lỗi của chương trình. Hãy thử lại.</source>
        <translation>This was not done because of an error in the program. Try again.</translation>
    </message>
    <message>
        <source>Ví dụ 07:30–11:30, 13:30–17:00. Ngày để trống là nghỉ; cả tuần trống là luôn mở.</source>
        <translation>For example 07:30–11:30, 13:30–17:00. An empty day is closed; an empty week is always open.</translation>
    </message>
    <message>
        <source>Ví dụ 07:30–11:30, 13:30–17:00. Qua nửa đêm: 22:00–02:00. Để trống là cả ngày.</source>
        <translation>For example 07:30–11:30, 13:30–17:00. Over midnight: 22:00–02:00. Empty means all day.</translation>
    </message>
    <message>
        <source>Ví dụ: 3, hoặc Quầy Hộ tịch</source>
        <translation>For example: 3, or Civil Status</translation>
    </message>
    <message>
        <source>Ví dụ: Nguyễn Thị Hoa</source>
        <translation>For example: Nguyễn Thị Hoa</translation>
    </message>
    <message>
        <source>Ví dụ: cửa chính, cạnh quầy 3</source>
        <translation>For instance: main door, beside counter 3</translation>
    </message>
    <message>
        <source>Ví dụ: tờ dán ở quầy 3</source>
        <translation>For example: poster at counter 3</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Văn bản: {0}</source>
        <translation>Document: {0}</translation>
    </message>
    <message>
        <source>Văn thư, lưu trữ nhà nước</source>
        <translation>State records and archives</translation>
    </message>
    <message>
        <source>Vẫn chốt được: các ca này được ghi rõ trong báo cáo.</source>
        <translation>You can still close it: the report will name these shifts.</translation>
    </message>
    <message>
        <source>Về quầy (Esc)</source>
        <translation>Back to the desk (Esc)</translation>
    </message>
    <message>
        <source>Về tuần trước</source>
        <translation>To the week before</translation>
    </message>
    <message>
        <source>Vừa xem nơi này, thấy</source>
        <translation>Looked at it now, found</translation>
    </message>
    <message>
        <source>Xem</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Xem bảng tuần</source>
        <translation>See the weeks</translation>
    </message>
    <message>
        <source>Xem thử màn hình công cộng</source>
        <translation>Preview of the public screen</translation>
    </message>
    <message>
        <source>Xem thử trong cửa sổ</source>
        <translation>Preview in a window</translation>
    </message>
    <message>
        <source>Xem trang hiện ngoài giờ mở cửa</source>
        <translation>See the page shown out of hours</translation>
    </message>
    <message>
        <source>Xem trong bảng tuần</source>
        <translation>See in the table</translation>
    </message>
    <message>
        <source>Xem trước</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Xem trước dự thảo</source>
        <translation>Preview draft</translation>
    </message>
    <message>
        <source>Xem và chốt…</source>
        <translation>Look and close…</translation>
    </message>
    <message>
        <source>Xoay thanh nằm ngang</source>
        <translation>Lay the strip down</translation>
    </message>
    <message>
        <source>Xoay thanh đứng</source>
        <translation>Stand the strip up</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Xuất XLSX, DOCX, PDF…</source>
        <translation>Export XLSX, DOCX, PDF…</translation>
    </message>
    <message>
        <source>Xuất gói nội dung</source>
        <translation>Content pack exported</translation>
    </message>
    <message>
        <source>Xuất gói nội dung…</source>
        <translation>Export content pack…</translation>
    </message>
    <message>
        <source>Xuất lại</source>
        <translation>Export again</translation>
    </message>
    <message>
        <source>Xuất tuần</source>
        <translation>Export week</translation>
    </message>
    <message>
        <source>Xuất tệp…</source>
        <translation>Export file…</translation>
    </message>
    <message>
        <source>Xuất {0}</source>
        <translation>Export {0}</translation>
    </message>
    <message>
        <source>Xuất {0} ra tệp</source>
        <translation>Export {0} to a file</translation>
    </message>
    <message>
        <source>Xuống một dòng</source>
        <translation>One row down</translation>
    </message>
    <message>
        <source>Xác nhận ca không có lượt</source>
        <translation>Shift confirmed as empty</translation>
    </message>
    <message>
        <source>Xác nhận kênh</source>
        <translation>Confirm channel</translation>
    </message>
    <message>
        <source>Xác nhận kênh này</source>
        <translation>Confirm this channel</translation>
    </message>
    <message>
        <source>Xác nhận: {0} không phát sinh lượt nào</source>
        <translation>Confirm: {0} had no interactions</translation>
    </message>
    <message>
        <source>Xã, phường, đặc khu</source>
        <translation>Commune, ward, special zone</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Xóa bộ lọc</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Xóa thông báo</source>
        <translation>Delete notice</translation>
    </message>
    <message>
        <source>Xảy ra lúc</source>
        <translation>Happened</translation>
    </message>
    <message>
        <source>Xử lý lại</source>
        <translation>Handle again</translation>
    </message>
    <message>
        <source>Xử lý sự cố về mã QR</source>
        <translation>Incident with a QR code dealt with</translation>
    </message>
    <message>
        <source>Zalo OA</source>
        <translation>Zalo OA</translation>
    </message>
    <message>
        <source>[đã hủy]</source>
        <translation>[voided]</translation>
    </message>
    <message>
        <source>ba bước</source>
        <translation>three steps</translation>
    </message>
    <message>
        <source>báo cáo in trên giấy có khớp với dữ liệu không</source>
        <translation>whether a printed report agrees with the data</translation>
    </message>
    <message>
        <source>bản r{0}</source>
        <translation>revision r{0}</translation>
    </message>
    <message>
        <source>bản sao lưu</source>
        <translation>a backup</translation>
    </message>
    <message>
        <source>bản {0}</source>
        <translation>revision {0}</translation>
    </message>
    <message>
        <source>bật</source>
        <translation>on</translation>
    </message>
    <message>
        <source>bật, tắt hoặc xem</source>
        <translation>on, off, or how it is</translation>
    </message>
    <message>
        <source>bằng tuần trước</source>
        <translation>as in the week before</translation>
    </message>
    <message>
        <source>bề rộng của mã, mm</source>
        <translation>width of the code in mm</translation>
    </message>
    <message>
        <source>bị sửa hoặc giả mạo</source>
        <translation>altered or forged</translation>
    </message>
    <message>
        <source>bị từ chối</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>bị từ chối {0}</source>
        <translation>refuse {0}</translation>
    </message>
    <message>
        <source>bỏ một số nhập nhầm</source>
        <translation>take back a number typed by mistake</translation>
    </message>
    <message>
        <source>bỏ phần sau dấu ? hoặc #</source>
        <translation>drop what follows ? or #</translation>
    </message>
    <message>
        <source>bỏ qua bao nhiêu lượt đầu</source>
        <translation>how many to skip first</translation>
    </message>
    <message>
        <source>bỏ trang {0}</source>
        <translation>removes page {0}</translation>
    </message>
    <message>
        <source>bỏ xác nhận có mã này</source>
        <translation>take the confirmation with this id back</translation>
    </message>
    <message>
        <source>ca {0} {1}</source>
        <translation>the {0} shift, {1}</translation>
    </message>
    <message>
        <source>cho máy riêng: tự mở lại khi màn hình dừng</source>
        <translation>for a PC of its own: start the screen again when it stops</translation>
    </message>
    <message>
        <source>chuyển trạng thái của phản ánh</source>
        <translation>move a petition</translation>
    </message>
    <message>
        <source>chuyển trạng thái của sự cố</source>
        <translation>move an incident to another state</translation>
    </message>
    <message>
        <source>chép các tệp đang chờ đến thư mục nhận</source>
        <translation>copy waiting files to the destination folder</translation>
    </message>
    <message>
        <source>chưa chốt</source>
        <translation>not closed</translation>
    </message>
    <message>
        <source>chưa có</source>
        <translation>none</translation>
    </message>
    <message>
        <source>chưa có bản sao lưu</source>
        <translation>no backup yet</translation>
    </message>
    <message>
        <source>chưa có cán bộ</source>
        <translation>no officers yet</translation>
    </message>
    <message>
        <source>chưa có kênh xác nhận</source>
        <translation>no confirmed channel</translation>
    </message>
    <message>
        <source>chưa có kênh đã xác nhận</source>
        <translation>no confirmed channel yet</translation>
    </message>
    <message>
        <source>chưa có lượt</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>chưa có lượt giới thiệu</source>
        <translation>nobody introduced yet</translation>
    </message>
    <message>
        <source>chưa có lượt nào</source>
        <translation>nothing logged yet</translation>
    </message>
    <message>
        <source>chưa có số liệu</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>chưa gửi</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>chưa gửi, còn hạn</source>
        <translation>not sent, in time</translation>
    </message>
    <message>
        <source>chưa kiểm tra</source>
        <translation>not checked</translation>
    </message>
    <message>
        <source>chưa thiết lập</source>
        <translation>not set up</translation>
    </message>
    <message>
        <source>chưa tới</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>chưa xuất</source>
        <translation>not exported</translation>
    </message>
    <message>
        <source>chưa xác nhận</source>
        <translation>not confirmed</translation>
    </message>
    <message>
        <source>chưa đặt</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>chưa đủ đơn vị gửi</source>
        <translation>not all units sent</translation>
    </message>
    <message>
        <source>chương trình</source>
        <translation>the program</translation>
    </message>
    <message>
        <source>chỉ lượt của cán bộ này</source>
        <translation>only interactions of this officer</translation>
    </message>
    <message>
        <source>chỉ lượt của lĩnh vực này</source>
        <translation>only interactions of this field</translation>
    </message>
    <message>
        <source>chỉ lượt của nút này</source>
        <translation>only interactions of this button</translation>
    </message>
    <message>
        <source>chỉ màn hình công cộng</source>
        <translation>only the public screen</translation>
    </message>
    <message>
        <source>chỉ trạng thái này</source>
        <translation>only this state</translation>
    </message>
    <message>
        <source>chỉ xem sẽ thay đổi gì</source>
        <translation>only show what would change</translation>
    </message>
    <message>
        <source>chọn thư mục nhận</source>
        <translation>choose the destination folder</translation>
    </message>
    <message>
        <source>chốt tuần</source>
        <translation>close a week</translation>
    </message>
    <message>
        <source>chốt và xuất các tuần được tự chạy</source>
        <translation>close and export the weeks that run alone</translation>
    </message>
    <message>
        <source>chờ gửi</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>chờ hai người xác nhận {0} ({1})</source>
        <translation>waiting for two people: {0} ({1})</translation>
    </message>
    <message>
        <source>chữ cần tìm, có dấu hoặc không dấu</source>
        <translation>words to find, with or without accents</translation>
    </message>
    <message>
        <source>chữ lớn</source>
        <translation>large type</translation>
    </message>
    <message>
        <source>chữ to hơn</source>
        <translation>larger text</translation>
    </message>
    <message>
        <source>các danh mục</source>
        <translation>the catalogues</translation>
    </message>
    <message>
        <source>các kênh</source>
        <translation>the channels</translation>
    </message>
    <message>
        <source>các lô in cần thu hồi</source>
        <translation>the print batches to take back</translation>
    </message>
    <message>
        <source>các lượt đã ghi, mới nhất trước</source>
        <translation>the interactions logged, newest first</translation>
    </message>
    <message>
        <source>các mục của một danh mục</source>
        <translation>the entries of a catalogue</translation>
    </message>
    <message>
        <source>các nút ghi nhanh</source>
        <translation>the quick buttons</translation>
    </message>
    <message>
        <source>các nơi treo mã và lần kiểm tra gần nhất</source>
        <translation>the places of the code and their last check</translation>
    </message>
    <message>
        <source>các phiên và số giờ hiển thị mã</source>
        <translation>sessions and hours in which the code was on show</translation>
    </message>
    <message>
        <source>các phản ánh, mới nhất trước</source>
        <translation>the petitions, newest first</translation>
    </message>
    <message>
        <source>các số đã nhập, mới nhất trước</source>
        <translation>the numbers typed, newest first</translation>
    </message>
    <message>
        <source>các sự cố, mới nhất trước</source>
        <translation>the incidents, newest first</translation>
    </message>
    <message>
        <source>các tuần đã hết mà chưa chốt hoặc chưa xuất</source>
        <translation>weeks that are over and not yet closed or exported</translation>
    </message>
    <message>
        <source>các tuần, mới nhất trước</source>
        <translation>the weeks, newest first</translation>
    </message>
    <message>
        <source>các tệp BN_….json</source>
        <translation>the files BN_….json</translation>
    </message>
    <message>
        <source>các tệp trong hộp gửi, mới nhất trước</source>
        <translation>the files of the outbox, newest first</translation>
    </message>
    <message>
        <source>các đơn vị trong danh sách</source>
        <translation>the units on the list</translation>
    </message>
    <message>
        <source>cách khác</source>
        <translation>other way</translation>
    </message>
    <message>
        <source>câu này còn hiệu lực</source>
        <translation>this answer is in force again</translation>
    </message>
    <message>
        <source>câu này hết hiệu lực</source>
        <translation>this answer is no longer in force</translation>
    </message>
    <message>
        <source>còn</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>còn hiệu lực</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>còn {0} bản cũ</source>
        <translation>{0} older kept</translation>
    </message>
    <message>
        <source>cơ quan chủ quản</source>
        <translation>the parent agency</translation>
    </message>
    <message>
        <source>cơ quan chủ quản kênh</source>
        <translation>the agency that owns the channel</translation>
    </message>
    <message>
        <source>cả gói đã ký của một tuần để gửi lên cấp trên</source>
        <translation>also the signed package of one week to send upward</translation>
    </message>
    <message>
        <source>cả lượt đã hủy</source>
        <translation>voided ones as well</translation>
    </message>
    <message>
        <source>cả những ngày máy chính đã nhận đủ</source>
        <translation>also the days that the main PC has complete</translation>
    </message>
    <message>
        <source>cả nơi đã thôi theo dõi</source>
        <translation>also places no longer looked after</translation>
    </message>
    <message>
        <source>cả số đã bỏ</source>
        <translation>those taken back, too</translation>
    </message>
    <message>
        <source>cả tuần</source>
        <translation>every day</translation>
    </message>
    <message>
        <source>cả đơn vị không còn phải gửi</source>
        <translation>units that are no longer expected too</translation>
    </message>
    <message>
        <source>cảnh báo</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>cấp của đơn vị</source>
        <translation>level of the unit</translation>
    </message>
    <message>
        <source>cỡ ảnh theo điểm ảnh</source>
        <translation>size of the picture in pixels</translation>
    </message>
    <message>
        <source>của cán bộ</source>
        <translation>the officer&apos;s</translation>
    </message>
    <message>
        <source>danh mục: nút ghi nhanh, lĩnh vực, thủ tục, ca, ngày nghỉ, cán bộ, quầy</source>
        <translation>catalogues: quick buttons, fields, procedures, shifts, holidays, officers, counters</translation>
    </message>
    <message>
        <source>danh sách nơi treo mã: màn hình, tờ dán, trang web, cổng</source>
        <translation>the register of places of the code: screens, posters, websites, portals</translation>
    </message>
    <message>
        <source>dòng {0}</source>
        <translation>row {0}</translation>
    </message>
    <message>
        <source>dòng {0}: </source>
        <translation>line {0}: </translation>
    </message>
    <message>
        <source>dùng lại</source>
        <translation>bring back</translation>
    </message>
    <message>
        <source>dấu khóa do nơi nhận đọc qua điện thoại</source>
        <translation>the key mark as the receiver reads it out by telephone</translation>
    </message>
    <message>
        <source>dấu khóa do đơn vị đọc qua điện thoại</source>
        <translation>the key mark as the unit reads it out by telephone</translation>
    </message>
    <message>
        <source>dấu khóa hiện ở máy kia, sau khi đã so</source>
        <translation>the key mark that the other PC shows, once compared</translation>
    </message>
    <message>
        <source>dấu khóa ký của đơn vị này</source>
        <translation>mark of this unit&apos;s signing key</translation>
    </message>
    <message>
        <source>dấu khóa {0}</source>
        <translation>key mark {0}</translation>
    </message>
    <message>
        <source>dữ liệu mẫu cho thư mục trống</source>
        <translation>sample data for an empty folder</translation>
    </message>
    <message>
        <source>dựng đứng</source>
        <translation>portrait</translation>
    </message>
    <message>
        <source>ghi bù nhiều loại cho một ca</source>
        <translation>make up several kinds for a shift</translation>
    </message>
    <message>
        <source>ghi chú, không chứa thông tin cá nhân</source>
        <translation>a note without personal data</translation>
    </message>
    <message>
        <source>ghi một lượt, hoặc nhiều lượt từ đầu vào chuẩn (-)</source>
        <translation>log one interaction, or many from standard input (-)</translation>
    </message>
    <message>
        <source>ghi một lần kiểm tra nơi treo mã</source>
        <translation>note a check of a place</translation>
    </message>
    <message>
        <source>ghi một sự cố</source>
        <translation>record an incident</translation>
    </message>
    <message>
        <source>ghi nội dung, không ghi ai nói</source>
        <translation>note what was said, not who said it</translation>
    </message>
    <message>
        <source>ghi phiếu hướng dẫn của một câu ra tệp PDF</source>
        <translation>write the slip with an answer as a PDF file</translation>
    </message>
    <message>
        <source>ghi ra tệp PDF cho {0} tờ</source>
        <translation>written to PDF, sheets: {0}</translation>
    </message>
    <message>
        <source>ghi số tờ đã thu về của một lô cần thu hồi</source>
        <translation>note sheets that came back of a batch to take back</translation>
    </message>
    <message>
        <source>giảm {0} so với tuần trước</source>
        <translation>{0} less than the week before</translation>
    </message>
    <message>
        <source>giấy báo nhận gói tuần</source>
        <translation>receipts for weekly packages</translation>
    </message>
    <message>
        <source>giới thiệu {0} ({1}): {2}</source>
        <translation>proposes {0} ({1}): {2}</translation>
    </message>
    <message>
        <source>giờ ngoài ca, khi tăng cường; thay cho --shift</source>
        <translation>a time outside the shifts, in place of --shift</translation>
    </message>
    <message>
        <source>giờ tăng cường {0} {1}</source>
        <translation>extra hours, {0} {1}</translation>
    </message>
    <message>
        <source>gói nội dung màn hình công cộng</source>
        <translation>content packs of the public screen</translation>
    </message>
    <message>
        <source>gói tuần ký bằng khóa mới</source>
        <translation>a weekly package signed with the new key</translation>
    </message>
    <message>
        <source>gói tuần, thư mục hoặc tệp nén chứa nhiều gói</source>
        <translation>weekly packages, folders, or zips of packages</translation>
    </message>
    <message>
        <source>gửi cả các tệp khác, không chỉ gói</source>
        <translation>send the other files too, not only the package</translation>
    </message>
    <message>
        <source>gửi lại một tệp ngay</source>
        <translation>send one file again now</translation>
    </message>
    <message>
        <source>https://zalo.me/ kèm mã số OA (15 đến 20 chữ số)</source>
        <translation>https://zalo.me/ followed by the OA id (15 to 20 digits)</translation>
    </message>
    <message>
        <source>hãy ghi một số nguyên.</source>
        <translation>give a whole number.</translation>
    </message>
    <message>
        <source>hãy ghi một số.</source>
        <translation>give a number.</translation>
    </message>
    <message>
        <source>hãy viết dạng 1366x768.</source>
        <translation>write it like 1366x768.</translation>
    </message>
    <message>
        <source>hình thức</source>
        <translation>the medium</translation>
    </message>
    <message>
        <source>hướng dẫn PAKN: {0}</source>
        <translation>feedback and petitions: {0}</translation>
    </message>
    <message>
        <source>hạn {0}</source>
        <translation>due {0}</translation>
    </message>
    <message>
        <source>hạn {0}, trễ hạn</source>
        <translation>due {0}, late</translation>
    </message>
    <message>
        <source>hết</source>
        <translation>no</translation>
    </message>
    <message>
        <source>hết hiệu lực</source>
        <translation>no longer in force</translation>
    </message>
    <message>
        <source>hỏi trước khi chạy</source>
        <translation>ask first</translation>
    </message>
    <message>
        <source>hộp gửi: tệp của tuần đến thư mục nhận</source>
        <translation>outbox: a week&apos;s files to the destination folder</translation>
    </message>
    <message>
        <source>hủy chốt</source>
        <translation>reopen a week</translation>
    </message>
    <message>
        <source>hủy một lượt</source>
        <translation>void an interaction</translation>
    </message>
    <message>
        <source>kho câu hỏi Bộ đã trả lời</source>
        <translation>the library of questions that the Ministry answered</translation>
    </message>
    <message>
        <source>kho dữ liệu khác</source>
        <translation>another store</translation>
    </message>
    <message>
        <source>khác</source>
        <translation>differs</translation>
    </message>
    <message>
        <source>khóa khác với gói trước, cần so qua điện thoại</source>
        <translation>another key than before, to be compared by telephone</translation>
    </message>
    <message>
        <source>khóa ký của các đơn vị</source>
        <translation>the keys that units sign with</translation>
    </message>
    <message>
        <source>khóa mới, cần so qua điện thoại</source>
        <translation>new key, to be compared by telephone</translation>
    </message>
    <message>
        <source>khóa đã biết của từng đơn vị</source>
        <translation>the known key of each unit</translation>
    </message>
    <message>
        <source>khóa đã chấp nhận</source>
        <translation>accepted key</translation>
    </message>
    <message>
        <source>không chạy</source>
        <translation>not running</translation>
    </message>
    <message>
        <source>không còn dùng một máy phụ</source>
        <translation>a second PC is no longer used</translation>
    </message>
    <message>
        <source>không còn mã để hiện</source>
        <translation>no code to show</translation>
    </message>
    <message>
        <source>không còn phải gửi từ tuần này; không ghi thì từ tuần đang chạy</source>
        <translation>no longer expected from this week on; the running week unless told</translation>
    </message>
    <message>
        <source>không có ca</source>
        <translation>no shift</translation>
    </message>
    <message>
        <source>không có dòng nào</source>
        <translation>no rows</translation>
    </message>
    <message>
        <source>không có lượt</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>không có trong sổ kênh</source>
        <translation>not in the register</translation>
    </message>
    <message>
        <source>không có trong tệp</source>
        <translation>not in the file</translation>
    </message>
    <message>
        <source>không ghi kèm lượt Hướng dẫn gửi PAKN</source>
        <translation>do not log “Feedback and petitions” with it</translation>
    </message>
    <message>
        <source>không nhận diện ai</source>
        <translation>nobody is identified</translation>
    </message>
    <message>
        <source>không phát sinh</source>
        <translation>zero</translation>
    </message>
    <message>
        <source>không phải gửi</source>
        <translation>nothing to send</translation>
    </message>
    <message>
        <source>không sai, không bị che</source>
        <translation>never wrong or covered</translation>
    </message>
    <message>
        <source>không đổi {0}</source>
        <translation>leave {0} unchanged</translation>
    </message>
    <message>
        <source>khổ A5, hoặc cuộn giấy 80 mm (slip80)</source>
        <translation>A5, or the 80 mm roll (slip80)</translation>
    </message>
    <message>
        <source>khổ tờ hướng dẫn</source>
        <translation>size of the handout</translation>
    </message>
    <message>
        <source>khớp</source>
        <translation>agrees</translation>
    </message>
    <message>
        <source>kiểm tra gần nhất {0}</source>
        <translation>last checked {0}</translation>
    </message>
    <message>
        <source>kiểu: thường, song ngữ hoặc chữ to</source>
        <translation>standard, bilingual, or with large letters</translation>
    </message>
    <message>
        <source>kỳ trước chưa dùng chương trình</source>
        <translation>previous period: program not in use yet</translation>
    </message>
    <message>
        <source>kỳ trước {0}</source>
        <translation>period before {0}</translation>
    </message>
    <message>
        <source>kỳ trước {0} ({1})</source>
        <translation>period before {0} ({1})</translation>
    </message>
    <message>
        <source>kỳ, viết như 2026-11, 2026-Q4, 2026-H2, 2026; thêm s là 15 đến 14</source>
        <translation>period, written like 2026-11, 2026-Q4, 2026-H2, 2026; with an s from the 15th to the 14th</translation>
    </message>
    <message>
        <source>liên kết Zalo OA hoặc trang .gov.vn</source>
        <translation>the link of a Zalo OA or a .gov.vn site</translation>
    </message>
    <message>
        <source>loại kênh phải đúng loại này</source>
        <translation>the channel must be of this kind</translation>
    </message>
    <message>
        <source>loại nơi treo mã</source>
        <translation>kind of place</translation>
    </message>
    <message>
        <source>loại sự cố</source>
        <translation>kind of the incident</translation>
    </message>
    <message>
        <source>lâu chưa kiểm tra</source>
        <translation>check overdue</translation>
    </message>
    <message>
        <source>lúc đọc số, nếu không phải bây giờ</source>
        <translation>when it was read, if not now</translation>
    </message>
    <message>
        <source>lý do</source>
        <translation>the reason</translation>
    </message>
    <message>
        <source>lý do, theo thứ tự các liên kết thu hồi</source>
        <translation>the reason, in the order of the withdrawn links</translation>
    </message>
    <message>
        <source>lý do: {0}</source>
        <translation>reason: {0}</translation>
    </message>
    <message>
        <source>lượt giới thiệu OA</source>
        <translation>OA introductions</translation>
    </message>
    <message>
        <source>lượt người dân chạm</source>
        <translation>touches by visitors</translation>
    </message>
    <message>
        <source>lượt tương tác</source>
        <translation>interactions</translation>
    </message>
    <message>
        <source>lượt · {0}/{1} quan tâm OA ({2})</source>
        <translation>interactions · {0}/{1} followed ({2})</translation>
    </message>
    <message>
        <source>lần thứ {0}</source>
        <translation>attempt {0}</translation>
    </message>
    <message>
        <source>lần tự kiểm tra sai</source>
        <translation>self-checks failed</translation>
    </message>
    <message>
        <source>lần tự kiểm tra đúng</source>
        <translation>self-checks passed</translation>
    </message>
    <message>
        <source>lập giấy báo nhận đã ký cho các gói đã nhận</source>
        <translation>make signed receipts for the packages taken in</translation>
    </message>
    <message>
        <source>màn hình công cộng</source>
        <translation>the public screen</translation>
    </message>
    <message>
        <source>màn hình hiển thị mã</source>
        <translation>the code was shown</translation>
    </message>
    <message>
        <source>máy chính (main) hoặc máy phụ (second)</source>
        <translation>main or second</translation>
    </message>
    <message>
        <source>máy chính hay máy phụ</source>
        <translation>main or second PC</translation>
    </message>
    <message>
        <source>máy chính: nhận lượt ghi của máy phụ</source>
        <translation>main PC: takes the second PCs&apos; rows in</translation>
    </message>
    <message>
        <source>máy phụ: ghi tệp chuyển lượt ghi sang máy chính</source>
        <translation>second PC: writes the file that hands its rows over</translation>
    </message>
    <message>
        <source>mã PIN của người phụ trách</source>
        <translation>the supervisor PIN</translation>
    </message>
    <message>
        <source>mã UUID của lượt; ghi hai lần vẫn là một lượt</source>
        <translation>UUID of the interaction; sent twice it is still one</translation>
    </message>
    <message>
        <source>mã UUID của lần ghi bù; ghi hai lần vẫn là một lần</source>
        <translation>UUID of the batch; the same one twice stores once</translation>
    </message>
    <message>
        <source>mã UUID của phản ánh; ghi hai lần vẫn là một</source>
        <translation>UUID of the petition; noted twice it is still one</translation>
    </message>
    <message>
        <source>mã ca</source>
        <translation>code of the shift</translation>
    </message>
    <message>
        <source>mã cán bộ thực hiện</source>
        <translation>code of the officer who does it</translation>
    </message>
    <message>
        <source>mã câu hỏi đáp</source>
        <translation>code of the answer</translation>
    </message>
    <message>
        <source>mã của số đã nhập</source>
        <translation>id of the number</translation>
    </message>
    <message>
        <source>mã của tệp trong hộp gửi</source>
        <translation>id of the file in the outbox</translation>
    </message>
    <message>
        <source>mã danh mục, như fields</source>
        <translation>code of a catalogue, such as fields</translation>
    </message>
    <message>
        <source>mã hoặc tên lĩnh vực</source>
        <translation>code or name of the field</translation>
    </message>
    <message>
        <source>mã khóa đã so qua điện thoại</source>
        <translation>the key mark as compared by telephone</translation>
    </message>
    <message>
        <source>mã kiểm tra {0}</source>
        <translation>check code {0}</translation>
    </message>
    <message>
        <source>mã kiểm tra: {0}</source>
        <translation>check code: {0}</translation>
    </message>
    <message>
        <source>mã kênh</source>
        <translation>id of the channel</translation>
    </message>
    <message>
        <source>mã lĩnh vực</source>
        <translation>code of the field</translation>
    </message>
    <message>
        <source>mã lượt</source>
        <translation>id of the interaction</translation>
    </message>
    <message>
        <source>mã máy phụ, như QUAY2</source>
        <translation>code of the second PC, such as QUAY2</translation>
    </message>
    <message>
        <source>mã nút ghi nhanh, hoặc - để đọc các dòng JSON</source>
        <translation>code of the quick button, or - to read lines of JSON</translation>
    </message>
    <message>
        <source>mã nút và số lượt, như followed=12; ghi được nhiều nút</source>
        <translation>button code and number, such as followed=12; repeatable</translation>
    </message>
    <message>
        <source>mã phản ánh</source>
        <translation>id of the petition</translation>
    </message>
    <message>
        <source>mã sai hoặc bị che</source>
        <translation>code wrong or covered</translation>
    </message>
    <message>
        <source>mã sai, dán đè</source>
        <translation>wrong code</translation>
    </message>
    <message>
        <source>mã số của nơi treo mã</source>
        <translation>id of the place</translation>
    </message>
    <message>
        <source>mã sự cố</source>
        <translation>id of the incident</translation>
    </message>
    <message>
        <source>mã thủ tục, như 1.013709</source>
        <translation>code of the procedure, such as 1.013709</translation>
    </message>
    <message>
        <source>mã tỉnh, thành phố hai chữ số, thay cho tệp</source>
        <translation>two-digit code of a province or city, in place of a file</translation>
    </message>
    <message>
        <source>mã và họ tên cán bộ; lặp lại cho nhiều người</source>
        <translation>code and name of an officer; repeat it for more</translation>
    </message>
    <message>
        <source>mã đơn vị</source>
        <translation>unit code</translation>
    </message>
    <message>
        <source>mã đơn vị hành chính</source>
        <translation>code of the administrative unit</translation>
    </message>
    <message>
        <source>mất tín hiệu</source>
        <translation>signal lost</translation>
    </message>
    <message>
        <source>mỗi cạnh phải từ {0} đến {1}.</source>
        <translation>each side must be from {0} to {1}.</translation>
    </message>
    <message>
        <source>một mã đã kiểm chứng</source>
        <translation>one verified code</translation>
    </message>
    <message>
        <source>một người kiểm tra</source>
        <translation>checked by one person</translation>
    </message>
    <message>
        <source>một trang của màn hình công cộng</source>
        <translation>one page of the public screen</translation>
    </message>
    <message>
        <source>nghỉ</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>ngoài ca</source>
        <translation>outside shifts</translation>
    </message>
    <message>
        <source>ngoài danh sách</source>
        <translation>not on the list</translation>
    </message>
    <message>
        <source>ngày của ca</source>
        <translation>day of the shift</translation>
    </message>
    <message>
        <source>ngày in, số lô</source>
        <translation>date and batch number</translation>
    </message>
    <message>
        <source>ngôn ngữ</source>
        <translation>the language</translation>
    </message>
    <message>
        <source>người phụ trách: danh sách đơn vị phải gửi gói tuần</source>
        <translation>supervisor: the list of units whose weekly package is expected</translation>
    </message>
    <message>
        <source>người phụ trách: nhận gói tuần của các đơn vị</source>
        <translation>supervisor: take in the units&apos; weekly packages</translation>
    </message>
    <message>
        <source>người phụ trách: số liệu cần hỏi lại đơn vị</source>
        <translation>supervisor: figures to ask a unit about</translation>
    </message>
    <message>
        <source>người phụ trách: tin nhắn nhắc đơn vị chưa gửi</source>
        <translation>supervisor: a message to the units that have not sent</translation>
    </message>
    <message>
        <source>người phụ trách: tệp tổng hợp XLSX, DOCX và gói gửi lên cấp trên</source>
        <translation>supervisor: combined XLSX and DOCX, and the package upward</translation>
    </message>
    <message>
        <source>người phụ trách: đơn vị nào đã gửi tuần nào</source>
        <translation>supervisor: which unit sent which week</translation>
    </message>
    <message>
        <source>người phụ trách: độ phủ mã theo đơn vị, tóm tắt một trang</source>
        <translation>supervisor: coverage of the code by unit, one-page summary</translation>
    </message>
    <message>
        <source>người thứ hai xác nhận</source>
        <translation>the second person confirms</translation>
    </message>
    <message>
        <source>ngừng dùng</source>
        <translation>disabled</translation>
    </message>
    <message>
        <source>ngừng dùng kênh</source>
        <translation>disable a channel</translation>
    </message>
    <message>
        <source>ngừng dùng mục không có trong tệp</source>
        <translation>retire entries that are not in the file</translation>
    </message>
    <message>
        <source>ngừng dùng {0}</source>
        <translation>retire {0}</translation>
    </message>
    <message>
        <source>ngừng dùng {0} ({1})</source>
        <translation>disabled {0} ({1})</translation>
    </message>
    <message>
        <source>nhiều máy trong một đơn vị, không có máy chủ</source>
        <translation>several PCs of a unit, without a server</translation>
    </message>
    <message>
        <source>nhiều nhất bao nhiêu câu</source>
        <translation>at most so many answers</translation>
    </message>
    <message>
        <source>nhiều nhất bao nhiêu lượt</source>
        <translation>how many at most</translation>
    </message>
    <message>
        <source>nhận cả gói cũ hơn gói đã nhận</source>
        <translation>take in a pack older than the last one</translation>
    </message>
    <message>
        <source>nhận giấy báo nhận của cấp trên</source>
        <translation>take in the supervisor&apos;s receipts</translation>
    </message>
    <message>
        <source>nhận gói nội dung</source>
        <translation>take a content pack in</translation>
    </message>
    <message>
        <source>nhận khóa mới của một đơn vị</source>
        <translation>accept a unit&apos;s new key</translation>
    </message>
    <message>
        <source>nhập danh sách từ tệp CSV, XLSX hoặc lấy đơn vị của một tỉnh</source>
        <translation>take the list from a CSV or XLSX file, or the units of a province</translation>
    </message>
    <message>
        <source>nhập lại từ tệp</source>
        <translation>imported again</translation>
    </message>
    <message>
        <source>nhập số đọc được</source>
        <translation>keep a number that was read</translation>
    </message>
    <message>
        <source>nhập tệp CSV hoặc XLSX</source>
        <translation>import a CSV or XLSX file</translation>
    </message>
    <message>
        <source>nhập tệp CSV hoặc XLSX vào một danh mục</source>
        <translation>import a CSV or XLSX file into a catalogue</translation>
    </message>
    <message>
        <source>những đơn vị đã gửi gói mà chưa có trong danh sách</source>
        <translation>units that sent a package and are not on the list</translation>
    </message>
    <message>
        <source>nơi có mã</source>
        <translation>where the code is</translation>
    </message>
    <message>
        <source>nơi nhận đã báo nhận</source>
        <translation>acknowledged</translation>
    </message>
    <message>
        <source>nơi nhận: {0}</source>
        <translation>receiver: {0}</translation>
    </message>
    <message>
        <source>nằm ngang</source>
        <translation>landscape</translation>
    </message>
    <message>
        <source>nội dung, 10 đến 2000 ký tự, không chứa thông tin cá nhân</source>
        <translation>the text, 10 to 2000 characters, without personal data</translation>
    </message>
    <message>
        <source>phải gửi</source>
        <translation>expected</translation>
    </message>
    <message>
        <source>phải gửi từ tuần này</source>
        <translation>expected from this week on</translation>
    </message>
    <message>
        <source>phải từ {0} đến {1}.</source>
        <translation>must be from {0} to {1}.</translation>
    </message>
    <message>
        <source>phản ánh, kiến nghị</source>
        <translation>feedback and petitions</translation>
    </message>
    <message>
        <source>phản ánh, kiến nghị (petition) hoặc góp ý chuyên môn (comment)</source>
        <translation>a petition or a professional comment</translation>
    </message>
    <message>
        <source>phản ánh, kiến nghị, góp ý chuyên môn</source>
        <translation>petitions and professional comments</translation>
    </message>
    <message>
        <source>phục hồi từ bản sao lưu</source>
        <translation>restore from a backup</translation>
    </message>
    <message>
        <source>quầy; lặp lại cho nhiều quầy</source>
        <translation>a counter; repeat it for more</translation>
    </message>
    <message>
        <source>rách, mờ, đã gỡ</source>
        <translation>torn, faded, gone</translation>
    </message>
    <message>
        <source>sao lưu có kiểm chứng</source>
        <translation>a proven backup</translation>
    </message>
    <message>
        <source>song ngữ</source>
        <translation>bilingual</translation>
    </message>
    <message>
        <source>sẽ vào sổ kênh, chờ hai người xác nhận</source>
        <translation>will be entered, waiting for two people</translation>
    </message>
    <message>
        <source>số bản</source>
        <translation>how many copies</translation>
    </message>
    <message>
        <source>số gốc: cùng số thì cùng dữ liệu</source>
        <translation>seed: the same number, the same data</translation>
    </message>
    <message>
        <source>số liệu hoặc tệp của tháng, quý, nửa năm, chín tháng, năm</source>
        <translation>figures or files of a month, quarter, half-year, nine months, year</translation>
    </message>
    <message>
        <source>số lô của tờ dán, như IN-2026-0031</source>
        <translation>batch number of the poster, such as IN-2026-0031</translation>
    </message>
    <message>
        <source>số lô của tờ đang dán, nếu đã thay</source>
        <translation>batch number of what hangs there now, if it was replaced</translation>
    </message>
    <message>
        <source>số lô, như IN-2026-0031</source>
        <translation>batch number, such as IN-2026-0031</translation>
    </message>
    <message>
        <source>số lượt</source>
        <translation>how many interactions</translation>
    </message>
    <message>
        <source>số lượt mỗi ngày</source>
        <translation>how many interactions a day</translation>
    </message>
    <message>
        <source>số ngày</source>
        <translation>how many days</translation>
    </message>
    <message>
        <source>số người quan tâm OA, một số cho cả OA</source>
        <translation>followers of the OA, one number for the whole OA</translation>
    </message>
    <message>
        <source>số người quan tâm đọc được</source>
        <translation>the follower number that was read</translation>
    </message>
    <message>
        <source>số tờ đã thu về</source>
        <translation>how many sheets came back</translation>
    </message>
    <message>
        <source>sổ các tuần</source>
        <translation>the ledger of weeks</translation>
    </message>
    <message>
        <source>sổ kênh chính thức</source>
        <translation>the register of official channels</translation>
    </message>
    <message>
        <source>sửa</source>
        <translation>edited</translation>
    </message>
    <message>
        <source>sửa {0}</source>
        <translation>change {0}</translation>
    </message>
    <message>
        <source>sự cố về mã QR</source>
        <translation>incidents with QR codes</translation>
    </message>
    <message>
        <source>thay cho mã kiểm tra: {0}</source>
        <translation>in place of check code: {0}</translation>
    </message>
    <message>
        <source>theo màn hình tự báo {0} inch, hãy đo lại và sửa nếu sai</source>
        <translation>the screen itself reports {0} inches; measure it and correct this if wrong</translation>
    </message>
    <message>
        <source>thiết lập lần đầu hoặc cập nhật</source>
        <translation>first set-up, or an update</translation>
    </message>
    <message>
        <source>thiếu</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>thoát bằng mã PIN</source>
        <translation>left with the PIN</translation>
    </message>
    <message>
        <source>thu hồi liên kết này; lặp lại được</source>
        <translation>withdraw this link; may be repeated</translation>
    </message>
    <message>
        <source>thu hồi {0} ({1}): {2}</source>
        <translation>withdraws {0} ({1}): {2}</translation>
    </message>
    <message>
        <source>thêm</source>
        <translation>add</translation>
    </message>
    <message>
        <source>thêm dòng</source>
        <translation>add a row</translation>
    </message>
    <message>
        <source>thêm một nơi treo mã</source>
        <translation>add a place of the code</translation>
    </message>
    <message>
        <source>thêm một đơn vị hoặc đổi tên</source>
        <translation>add a unit or rename it</translation>
    </message>
    <message>
        <source>thêm trang {0}</source>
        <translation>adds page {0}</translation>
    </message>
    <message>
        <source>thêm {0}</source>
        <translation>add {0}</translation>
    </message>
    <message>
        <source>thôi</source>
        <translation>retire</translation>
    </message>
    <message>
        <source>thôi gửi</source>
        <translation>given up</translation>
    </message>
    <message>
        <source>thôi gửi tệp này</source>
        <translation>send this file no more</translation>
    </message>
    <message>
        <source>thôi gửi từ tuần {0}</source>
        <translation>retired from week {0}</translation>
    </message>
    <message>
        <source>thôi theo dõi</source>
        <translation>no longer looked after</translation>
    </message>
    <message>
        <source>thôi theo dõi một nơi treo mã</source>
        <translation>look after a place no longer</translation>
    </message>
    <message>
        <source>thư mục chung của các máy; - là không tự trao đổi</source>
        <translation>the PCs&apos; shared folder; - for none</translation>
    </message>
    <message>
        <source>thư mục chung để các máy tự trao đổi</source>
        <translation>the shared folder through which the PCs exchange</translation>
    </message>
    <message>
        <source>thư mục chứa mọi dữ liệu</source>
        <translation>the folder of all data</translation>
    </message>
    <message>
        <source>thư mục hoặc ổ USB sẽ ghi; không ghi thì thư mục chung</source>
        <translation>folder or USB stick to write to; the shared folder unless told</translation>
    </message>
    <message>
        <source>thư mục sẽ ghi</source>
        <translation>the folder to write to</translation>
    </message>
    <message>
        <source>thư mục sẽ ghi tệp; không ghi thì chỉ trả lời số liệu</source>
        <translation>folder to write files into; without it only the figures are answered</translation>
    </message>
    <message>
        <source>thư mục trên máy, ổ USB hoặc thư mục chia sẻ; - là không gửi</source>
        <translation>a folder of this PC, a USB stick or a share; - for nowhere</translation>
    </message>
    <message>
        <source>thấy thế nào</source>
        <translation>what was found</translation>
    </message>
    <message>
        <source>thời điểm ghi bù, cần có lý do</source>
        <translation>the time of a late entry, which needs a reason</translation>
    </message>
    <message>
        <source>tiêu đề</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>tiếng Anh</source>
        <translation>English</translation>
    </message>
    <message>
        <source>tiếng Anh, chữ lớn</source>
        <translation>English, large type</translation>
    </message>
    <message>
        <source>tiếng Việt</source>
        <translation>Vietnamese</translation>
    </message>
    <message>
        <source>trang cần chụp</source>
        <translation>the page to picture</translation>
    </message>
    <message>
        <source>trang của cơ quan nhà nước</source>
        <translation>government site</translation>
    </message>
    <message>
        <source>trong các mục có vẻ là một nơi, chỉ giữ mục này</source>
        <translation>of entries that look like one place, keeps only this one</translation>
    </message>
    <message>
        <source>trong đó quét tại màn hình: {0}</source>
        <translation>scanned at the screen: {0}</translation>
    </message>
    <message>
        <source>trung vị {0} lượt</source>
        <translation>median {0}</translation>
    </message>
    <message>
        <source>trùng lặp</source>
        <translation>duplicate</translation>
    </message>
    <message>
        <source>trước khi thiết lập</source>
        <translation>before the set-up</translation>
    </message>
    <message>
        <source>trạng thái mới</source>
        <translation>the new state</translation>
    </message>
    <message>
        <source>trả lời bằng JSON</source>
        <translation>answer in JSON</translation>
    </message>
    <message>
        <source>trễ hạn</source>
        <translation>late</translation>
    </message>
    <message>
        <source>tuần bắt đầu ngày khác</source>
        <translation>week begins on another day</translation>
    </message>
    <message>
        <source>tuần trước không có lượt nào</source>
        <translation>nothing logged the week before</translation>
    </message>
    <message>
        <source>tuần {0}/{1}</source>
        <translation>week {0}/{1}</translation>
    </message>
    <message>
        <source>tuần đầu tiên trong sổ</source>
        <translation>the first week on record</translation>
    </message>
    <message>
        <source>tuần, như 2026-W47</source>
        <translation>week, such as 2026-W47</translation>
    </message>
    <message>
        <source>tuần, viết như 2026-W47</source>
        <translation>a week, written 2026-W47</translation>
    </message>
    <message>
        <source>tuần, viết như 2026-W47; lặp lại cho nhiều tuần</source>
        <translation>week, written as 2026-W47; repeat for several weeks</translation>
    </message>
    <message>
        <source>tên cũ: {0}</source>
        <translation>old name: {0}</translation>
    </message>
    <message>
        <source>tên hiện trong Zalo</source>
        <translation>the name shown in Zalo</translation>
    </message>
    <message>
        <source>tên kênh</source>
        <translation>channel name</translation>
    </message>
    <message>
        <source>tên kênh và liên kết</source>
        <translation>name and link of the channel</translation>
    </message>
    <message>
        <source>tên màn hình theo hệ điều hành</source>
        <translation>the name that the system gives the screen</translation>
    </message>
    <message>
        <source>tên máy phụ, như Quầy 2</source>
        <translation>name of the second PC, such as Counter 2</translation>
    </message>
    <message>
        <source>tên và phiên bản</source>
        <translation>name and version</translation>
    </message>
    <message>
        <source>tên đơn vị</source>
        <translation>name of the unit</translation>
    </message>
    <message>
        <source>tên, theo thứ tự các liên kết đề nghị</source>
        <translation>the name, in the order of the proposed links</translation>
    </message>
    <message>
        <source>tìm chữ, có dấu hoặc không dấu</source>
        <translation>search words, with or without accents</translation>
    </message>
    <message>
        <source>tìm câu hỏi đáp</source>
        <translation>search the answers</translation>
    </message>
    <message>
        <source>tình trạng của chương trình</source>
        <translation>the health of the program</translation>
    </message>
    <message>
        <source>tóm tắt bàn giao ca</source>
        <translation>the summary for the hand-over of a shift</translation>
    </message>
    <message>
        <source>tăng {0} so với tuần trước</source>
        <translation>{0} more than the week before</translation>
    </message>
    <message>
        <source>tắt</source>
        <translation>off</translation>
    </message>
    <message>
        <source>tắt màn hình</source>
        <translation>screen turned off</translation>
    </message>
    <message>
        <source>tệp .csv hoặc .xlsx sẽ ghi</source>
        <translation>the .csv or .xlsx file to write</translation>
    </message>
    <message>
        <source>tệp .docx, .pdf hoặc .xlsx sẽ ghi</source>
        <translation>the .docx, .pdf or .xlsx file to write</translation>
    </message>
    <message>
        <source>tệp .png, .svg hoặc .pdf</source>
        <translation>a .png, .svg or .pdf file</translation>
    </message>
    <message>
        <source>tệp CSV hoặc XLSX có cột Câu hỏi và Trả lời</source>
        <translation>CSV or XLSX file with columns Question and Answer</translation>
    </message>
    <message>
        <source>tệp CSV hoặc XLSX có cột Mã đơn vị, Tên đơn vị và Từ tuần</source>
        <translation>CSV or XLSX file with the columns code, name and since</translation>
    </message>
    <message>
        <source>tệp CSV hoặc XLSX có dòng tiêu đề</source>
        <translation>a CSV or XLSX file with a header row</translation>
    </message>
    <message>
        <source>tệp PDF sẽ ghi</source>
        <translation>the PDF file to write</translation>
    </message>
    <message>
        <source>tệp PNG sẽ ghi</source>
        <translation>the PNG file to write</translation>
    </message>
    <message>
        <source>tệp PNG, JPEG, WebP hoặc PDF</source>
        <translation>a PNG, JPEG, WebP or PDF file</translation>
    </message>
    <message>
        <source>tệp QMC_….zip, thư mục hoặc ổ USB; không ghi thì thư mục chung</source>
        <translation>QMC_….zip files, a folder or a USB stick; the shared folder unless told</translation>
    </message>
    <message>
        <source>tệp bị hỏng</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>tệp gói nội dung</source>
        <translation>a content pack</translation>
    </message>
    <message>
        <source>tệp gói sẽ ghi</source>
        <translation>the pack file to write</translation>
    </message>
    <message>
        <source>tệp sao lưu; không ghi thì vào thư mục sao lưu</source>
        <translation>the backup file; without it one in the backup folder</translation>
    </message>
    <message>
        <source>tốt</source>
        <translation>good</translation>
    </message>
    <message>
        <source>tổng {0} lượt</source>
        <translation>{0} interactions in all</translation>
    </message>
    <message>
        <source>tờ hướng dẫn</source>
        <translation>a handout</translation>
    </message>
    <message>
        <source>tờ đã phát / đã gửi in</source>
        <translation>handed out / sent to print</translation>
    </message>
    <message>
        <source>từ chối</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>từ giờ này của ngày đầu sau tuần</source>
        <translation>from this time of the day after the week</translation>
    </message>
    <message>
        <source>từ nay hỏi trước (ask) hoặc tự chạy (unattended)</source>
        <translation>from now on ask first (ask) or run alone (unattended)</translation>
    </message>
    <message>
        <source>từ ngày này</source>
        <translation>from this day</translation>
    </message>
    <message>
        <source>từ tuần này, như 2026-W01</source>
        <translation>from this week, such as 2026-W01</translation>
    </message>
    <message>
        <source>từ tuần {0}</source>
        <translation>from week {0}</translation>
    </message>
    <message>
        <source>từ {0}</source>
        <translation>from {0}</translation>
    </message>
    <message>
        <source>từ đầu</source>
        <translation>always</translation>
    </message>
    <message>
        <source>tự chạy</source>
        <translation>run alone</translation>
    </message>
    <message>
        <source>tự kiểm tra {0} đạt, {1} không đạt</source>
        <translation>self-checks: {0} passed, {1} failed</translation>
    </message>
    <message>
        <source>tự mở khi đăng nhập vào máy</source>
        <translation>open when somebody signs in to the PC</translation>
    </message>
    <message>
        <source>tự quét mã mỗi 10 giây</source>
        <translation>scanned every 10 seconds</translation>
    </message>
    <message>
        <source>tỷ lệ phóng của màn hình</source>
        <translation>device pixel ratio</translation>
    </message>
    <message>
        <source>vai trò của máy này và các máy đã biết</source>
        <translation>what this PC is and which others it knows</translation>
    </message>
    <message>
        <source>và {0} lần trước đó</source>
        <translation>and {0} earlier ones</translation>
    </message>
    <message>
        <source>xem gói sẽ thay đổi gì</source>
        <translation>see what a pack would change</translation>
    </message>
    <message>
        <source>xem thử trong cửa sổ cỡ này</source>
        <translation>a preview in a window of this size</translation>
    </message>
    <message>
        <source>xem trên Zalo rồi nhập tay, hoặc cơ quan chủ quản cho biết</source>
        <translation>seen in Zalo and typed by hand, or told by the parent agency</translation>
    </message>
    <message>
        <source>xuất gói nội dung đã ký</source>
        <translation>write a signed content pack</translation>
    </message>
    <message>
        <source>xuất một danh mục ra tệp CSV hoặc XLSX</source>
        <translation>export a catalogue as a CSV or XLSX file</translation>
    </message>
    <message>
        <source>xuất tệp của tuần</source>
        <translation>write the files of a week</translation>
    </message>
    <message>
        <source>xác nhận một ca không có lượt</source>
        <translation>confirm that a shift was empty</translation>
    </message>
    <message>
        <source>xác nhận tuần không phát sinh</source>
        <translation>confirm that there was nothing</translation>
    </message>
    <message>
        <source>xác nhận: Tuần không phát sinh</source>
        <translation>confirm: nothing happened in this week</translation>
    </message>
    <message>
        <source>{0} (chưa xác nhận)</source>
        <translation>{0} (not confirmed)</translation>
    </message>
    <message>
        <source>{0} (mã kiểm tra {1})</source>
        <translation>{0} (fingerprint {1})</translation>
    </message>
    <message>
        <source>{0} (phiếu không có mã QR)</source>
        <translation>{0} (no QR code on the slip)</translation>
    </message>
    <message>
        <source>{0} (trùng)</source>
        <translation>{0} (twice)</translation>
    </message>
    <message>
        <source>{0} (và {1} dòng khác)</source>
        <translation>{0} (and {1} more rows)</translation>
    </message>
    <message>
        <source>{0} ({1} mức)</source>
        <translation>{0} ({1} levels)</translation>
    </message>
    <message>
        <source>{0} (đã ngừng)</source>
        <translation>{0} (retired)</translation>
    </message>
    <message>
        <source>{0} Hoặc chọn đúng cột ở dưới.</source>
        <translation>{0} Or choose the right column below.</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>{0} Mã kiểm tra: {1}</source>
        <translation>{0} Check code: {1}</translation>
    </message>
    <message>
        <source>{0} bản</source>
        <translation>copies: {0}</translation>
    </message>
    <message>
        <source>{0} bản r{1}: {2} đã nhận lúc {3}.</source>
        <translation>{0} r{1}: {2} received it at {3}.</translation>
    </message>
    <message>
        <source>{0} ca chưa có lượt</source>
        <translation>{0} shifts without visits</translation>
    </message>
    <message>
        <source>{0} ca không có lượt</source>
        <translation>{0} empty shifts</translation>
    </message>
    <message>
        <source>{0} ca làm việc chưa có lượt nào:</source>
        <translation>Shifts without interactions: {0}</translation>
    </message>
    <message>
        <source>{0} câu mới</source>
        <translation>{0} new</translation>
    </message>
    <message>
        <source>{0} câu sửa</source>
        <translation>{0} changed</translation>
    </message>
    <message>
        <source>{0} câu trong kho</source>
        <translation>{0} answers</translation>
    </message>
    <message>
        <source>{0} dòng</source>
        <translation>{0} rows</translation>
    </message>
    <message>
        <source>{0} dòng bị từ chối</source>
        <translation>{0} lines refused</translation>
    </message>
    <message>
        <source>{0} dòng bị từ chối.</source>
        <translation>{0} lines refused.</translation>
    </message>
    <message>
        <source>{0} dòng chưa vào tuần đã chốt {1}. Muốn đưa vào, hãy hủy chốt tuần đó ở máy chính rồi nhận lại.</source>
        <translation>{0} lines are not in the closed week {1}. To bring them in, open that week again at the main PC and take the file in once more.</translation>
    </message>
    <message>
        <source>{0} dòng của {1} ngày. Dấu khóa: {2}</source>
        <translation>{0} lines of {1} days. Key mark: {2}</translation>
    </message>
    <message>
        <source>{0} dòng ghi cho ngày chưa tới nên chưa nhận. Hãy xem lại ngày giờ của máy phụ.</source>
        <translation>{0} lines are for days to come and were not taken in. Check date and time of the second PC.</translation>
    </message>
    <message>
        <source>{0} dòng không đổi</source>
        <translation>{0} lines unchanged</translation>
    </message>
    <message>
        <source>{0} dòng từ chối</source>
        <translation>{0} lines refused</translation>
    </message>
    <message>
        <source>{0} ghi chú</source>
        <translation>notes: {0}</translation>
    </message>
    <message>
        <source>{0} giây</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} giờ</source>
        <translation>{0} hours</translation>
    </message>
    <message>
        <source>{0} giờ {1}</source>
        <translation>{0}:{1}</translation>
    </message>
    <message>
        <source>{0} giờ đúng</source>
        <translation>{0} o’clock</translation>
    </message>
    <message>
        <source>{0} giờ: {1}</source>
        <translation>{0}:00: {1}</translation>
    </message>
    <message>
        <source>{0} liên kết bị thu hồi không có trong sổ kênh của quầy này</source>
        <translation>{0} withdrawn links are not in this desk’s register</translation>
    </message>
    <message>
        <source>{0} là thư mục; hãy chọn một tệp ảnh.</source>
        <translation>{0} is a folder; choose a picture file.</translation>
    </message>
    <message>
        <source>{0} là thư mục; hãy đặt tên tệp.</source>
        <translation>{0} is a folder; give a file name.</translation>
    </message>
    <message>
        <source>{0} lý do</source>
        <translation>{0} reasons</translation>
    </message>
    <message>
        <source>{0} lượt</source>
        <translation>interactions: {0}</translation>
    </message>
    <message>
        <source>{0} lượt chạm</source>
        <translation>{0} touches</translation>
    </message>
    <message>
        <source>{0} lượt giới thiệu</source>
        <translation>{0} of introductions</translation>
    </message>
    <message>
        <source>{0} lượt gặp lỗi kỹ thuật, xem lại trong “Mới ghi”.</source>
        <translation>{0} interactions with a technical problem: see “Latest”.</translation>
    </message>
    <message>
        <source>{0} lượt gọi hỗ trợ</source>
        <translation>{0} calls for help</translation>
    </message>
    <message>
        <source>{0} lượt gọi hỗ trợ tại màn hình · từ {1}</source>
        <translation>{0} calls for help at the screen · since {1}</translation>
    </message>
    <message>
        <source>{0} lượt trong {1} dòng</source>
        <translation>{0} interactions in {1} rows</translation>
    </message>
    <message>
        <source>{0} lượt đang chờ ghi chưa tính ở đây.</source>
        <translation>{0} interactions are waiting to be stored and not counted here.</translation>
    </message>
    <message>
        <source>{0} lượt đang chờ ghi: {1}.</source>
        <translation>{0} interactions are waiting to be stored: {1}.</translation>
    </message>
    <message>
        <source>{0} lượt đã quan tâm trong {1} lượt giới thiệu, tỷ lệ {2}.</source>
        <translation>{0} followed out of {1} introductions, a share of {2}.</translation>
    </message>
    <message>
        <source>{0} lượt đã quan tâm, {1} lượt giới thiệu.</source>
        <translation>{0} followed, {1} introduced.</translation>
    </message>
    <message>
        <source>{0} lượt đã quá thời hạn lưu, chỉ còn tổng theo tháng.</source>
        <translation>{0} interactions are past their retention and kept as totals of months only.</translation>
    </message>
    <message>
        <source>{0} lượt, giống hệt tuần trước theo loại, lĩnh vực và ngày.</source>
        <translation>{0} interactions, identical to the week before by kind, field and day.</translation>
    </message>
    <message>
        <source>{0} lượt, {1} lượt đã quan tâm, tỷ lệ {2}; kỳ trước {3} lượt</source>
        <translation>{0} interactions, {1} followed, rate {2}; period before: {3}</translation>
    </message>
    <message>
        <source>{0} lượt; trung vị {1} tuần trước là {2} lượt.</source>
        <translation>{0} interactions; the median of {1} weeks before is {2}.</translation>
    </message>
    <message>
        <source>{0} lần dùng câu trả lời</source>
        <translation>{0} uses of answers</translation>
    </message>
    <message>
        <source>{0} lần kiểm tra đầu ca</source>
        <translation>{0} shift checks</translation>
    </message>
    <message>
        <source>{0} lần xem nơi treo mã</source>
        <translation>{0} looks at places</translation>
    </message>
    <message>
        <source>{0} mục cùng loại, cùng tên với mục khác, có vẻ là một nơi nên chỉ tính một lần. Hãy giữ một mục bằng lệnh place keep; nếu là hai nơi, hãy bỏ một mục rồi thêm lại dưới tên khác.</source>
        <translation>{0} entries have the kind and name of another one; they look like one place and count once. Keep one entry with place keep; if these are two places, retire one and add it again under another name.</translation>
    </message>
    <message>
        <source>{0} mục trùng tên với mục cùng loại, báo cáo chỉ tính một lần: hãy xem lại.</source>
        <translation>{0} entries have the same kind and name as others; reports count such a place once. Please look at them.</translation>
    </message>
    <message>
        <source>{0} nguồn có phần “?…” hoặc “#…” sau địa chỉ: phiếu in liên kết bằng chữ, không có mã QR.</source>
        <translation>{0} sources have “?…” or “#…” behind the address: their slips print the link as text, without a QR code.</translation>
    </message>
    <message>
        <source>{0} ngày {1} thuộc ca {2}. Hãy chọn ca đó thay cho “Tăng cường”.</source>
        <translation>{0} on {1} belongs to the {2} shift. Choose it in place of “Extra hours”.</translation>
    </message>
    <message>
        <source>{0} ngày đầu kỳ đơn vị chưa dùng chương trình.</source>
        <translation>On the first {0} days of the period the unit did not use the program yet.</translation>
    </message>
    <message>
        <source>{0} nhập lúc {1}</source>
        <translation>Entered: {0}, {1}</translation>
    </message>
    <message>
        <source>{0} nơi</source>
        <translation>{0} places</translation>
    </message>
    <message>
        <source>{0} nơi treo mã</source>
        <translation>{0} places of the code</translation>
    </message>
    <message>
        <source>{0} nội dung phản ánh</source>
        <translation>{0} texts of petitions</translation>
    </message>
    <message>
        <source>{0} phiên</source>
        <translation>sessions: {0}</translation>
    </message>
    <message>
        <source>{0} phiên hiển thị</source>
        <translation>{0} display sessions</translation>
    </message>
    <message>
        <source>{0} phản ánh</source>
        <translation>{0} petitions</translation>
    </message>
    <message>
        <source>{0} phản ánh chưa chuyển.</source>
        <translation>{0} petitions not forwarded yet.</translation>
    </message>
    <message>
        <source>{0} so với tuần trước</source>
        <translation>{0} on last week</translation>
    </message>
    <message>
        <source>{0} số người quan tâm</source>
        <translation>{0} follower numbers</translation>
    </message>
    <message>
        <source>{0} sự cố</source>
        <translation>{0} incidents</translation>
    </message>
    <message>
        <source>{0} sự cố về mã QR chưa xử lý xong.</source>
        <translation>{0} incidents with a QR code are still open.</translation>
    </message>
    <message>
        <source>{0} thay đổi chưa lưu</source>
        <translation>{0} unsaved changes</translation>
    </message>
    <message>
        <source>{0} trên {1} dòng</source>
        <translation>{0} of {1} lines</translation>
    </message>
    <message>
        <source>{0} trên {1} ký tự</source>
        <translation>{0} of {1} characters</translation>
    </message>
    <message>
        <source>{0} tuần chưa chốt</source>
        <translation>{0} weeks not closed</translation>
    </message>
    <message>
        <source>{0} tuần trước: không có lượt</source>
        <translation>{0} last week: none</translation>
    </message>
    <message>
        <source>{0} tuần trước: {1} lúc này, cả ngày {2}</source>
        <translation>{0} last week: {1} by now, {2} all day</translation>
    </message>
    <message>
        <source>{0} tuần đã qua chưa chốt hoặc chưa xuất</source>
        <translation>{0} past weeks are not closed or not exported</translation>
    </message>
    <message>
        <source>{0} tệp bị từ chối</source>
        <translation>{0} files refused</translation>
    </message>
    <message>
        <source>{0} tờ</source>
        <translation>sheets: {0}</translation>
    </message>
    <message>
        <source>{0} và {1} lô khác</source>
        <translation>{0} and {1} more</translation>
    </message>
    <message>
        <source>{0} xác nhận lúc {1}</source>
        <translation>Confirmed: {0}, {1}</translation>
    </message>
    <message>
        <source>{0} {1} {2} chưa có lượt nào</source>
        <translation>{0} {1} {2}: no interactions</translation>
    </message>
    <message>
        <source>{0} · mã {1}</source>
        <translation>{0} · code {1}</translation>
    </message>
    <message>
        <source>{0} đang dùng, {1} ngừng dùng</source>
        <translation>{0} in use, {1} retired</translation>
    </message>
    <message>
        <source>{0} điều cần hỏi lại đơn vị</source>
        <translation>{0} things to ask the units about</translation>
    </message>
    <message>
        <source>{0} đã ký nhận lúc {1}.</source>
        <translation>{0} signed for it at {1}.</translation>
    </message>
    <message>
        <source>{0} đã ngừng dùng; các lượt đã ghi vẫn giữ nguyên.</source>
        <translation>{0} is no longer in use; logged interactions stay as they are.</translation>
    </message>
    <message>
        <source>{0} đơn vị</source>
        <translation>Units: {0}</translation>
    </message>
    <message>
        <source>{0} đơn vị chưa gửi</source>
        <translation>{0} units did not send</translation>
    </message>
    <message>
        <source>{0} đơn vị phải gửi</source>
        <translation>{0} units must send</translation>
    </message>
    <message>
        <source>{0} được dùng lại.</source>
        <translation>{0} is in use again.</translation>
    </message>
    <message>
        <source>{0}, bản r{1}: {2} đã ký nhận, dấu khóa {3}.</source>
        <translation>{0}, revision r{1}: {2} signed for it, key mark {3}.</translation>
    </message>
    <message>
        <source>{0}, phím F{1}, hôm nay {2} lượt</source>
        <translation>{0}, key F{1}, {2} interactions today</translation>
    </message>
    <message>
        <source>{0}, phím {1}, hôm nay {2} lượt</source>
        <translation>{0}, key {1}, {2} today</translation>
    </message>
    <message>
        <source>{0}, trong đó {1} dòng lặp lại</source>
        <translation>{0}, {1} of them repeated</translation>
    </message>
    <message>
        <source>{0}, tuần trước</source>
        <translation>{0}, earlier</translation>
    </message>
    <message>
        <source>{0}, từ {1} ngày đầu sau tuần</source>
        <translation>{0}, from {1} on the day after the week</translation>
    </message>
    <message>
        <source>{0}, {1} {2}. Trước đó: {3}</source>
        <translation>{0}, {1}: {2}. Before: {3}</translation>
    </message>
    <message>
        <source>{0}. Cùng ngày tuần trước: {1}</source>
        <translation>{0}. The same day last week: {1}</translation>
    </message>
    <message>
        <source>{0}/{1} đơn vị còn việc cần làm</source>
        <translation>Units with something left to do: {0} of {1}</translation>
    </message>
    <message>
        <source>{0}: bản {1}, mã khóa {2}</source>
        <translation>{0}: version {1}, key mark {2}</translation>
    </message>
    <message>
        <source>{0}: bản {1}, mã kiểm tra {2}</source>
        <translation>{0}: revision {1}, check code {2}</translation>
    </message>
    <message>
        <source>{0}: không có điều gì bất thường</source>
        <translation>{0}: nothing unusual</translation>
    </message>
    <message>
        <source>{0}: lành lặn, có {1} lượt ghi.</source>
        <translation>{0}: intact, interactions: {1}.</translation>
    </message>
    <message>
        <source>{0}: nghỉ ({1})</source>
        <translation>{0}: off ({1})</translation>
    </message>
    <message>
        <source>{0}: thêm {1} dòng, đổi {2} dòng, đến {3}.</source>
        <translation>{0}: {1} lines added, {2} changed, up to {3}.</translation>
    </message>
    <message>
        <source>{0}: {1} dòng</source>
        <translation>{0}: {1} rows</translation>
    </message>
    <message>
        <source>{0}: {1} giờ</source>
        <translation>{0}: {1} hours</translation>
    </message>
    <message>
        <source>{0}: {1} lượt</source>
        <translation>{0}: {1} interactions</translation>
    </message>
    <message>
        <source>{0}: {1} lượt, đã kiểm chứng {2}</source>
        <translation>{0}: interactions: {1}, proven {2}</translation>
    </message>
    <message>
        <source>{0}: {1} lượt.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message>
        <source>{0}: {1} đang dùng, {2} ngừng dùng ({3})</source>
        <translation>{0}: {1} in use, {2} retired ({3})</translation>
    </message>
    <message>
        <source>{0}: đang xem xét…</source>
        <translation>{0}: being looked at…</translation>
    </message>
    <message>
        <source>{0}; tuần đã chốt</source>
        <translation>{0}; week closed</translation>
    </message>
    <message>
        <source>{0}; {1} dòng còn sai</source>
        <translation>{0}; {1} rows still wrong</translation>
    </message>
    <message>
        <source>Áp dụng thời hạn lưu</source>
        <translation>Apply retention</translation>
    </message>
    <message>
        <source>Ô nhỏ</source>
        <translation>Small cells</translation>
    </message>
    <message>
        <source>Ô này còn trống. Hãy ghi nội dung.</source>
        <translation>This cell is empty. Fill it in.</translation>
    </message>
    <message>
        <source>Đang chuyển lượt ghi</source>
        <translation>Handing over</translation>
    </message>
    <message>
        <source>Đang chốt và xuất</source>
        <translation>Closing and exporting</translation>
    </message>
    <message>
        <source>Đang chốt và xuất {0}…</source>
        <translation>Closing and exporting {0}…</translation>
    </message>
    <message>
        <source>Đang chốt và xuất…</source>
        <translation>Closing and exporting…</translation>
    </message>
    <message>
        <source>Đang dùng</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Đang dùng: lệch ngang {0} mm, lệch dọc {1} mm, tỷ lệ {2} %.</source>
        <translation>In use: across {0} mm, down {1} mm, scale {2} %.</translation>
    </message>
    <message>
        <source>Đang gửi tới máy in: {0}/{1} tờ.</source>
        <translation>Sending to the printer: {0}/{1} sheets.</translation>
    </message>
    <message>
        <source>Đang gửi tới {0}: {1} %.</source>
        <translation>Sending to {0}: {1} %.</translation>
    </message>
    <message>
        <source>Đang gửi… {0} %</source>
        <translation>Sending… {0} %</translation>
    </message>
    <message>
        <source>Đang hiển thị</source>
        <translation>Now showing</translation>
    </message>
    <message>
        <source>Đang hiện trên màn hình · Thôi hiện (F10)</source>
        <translation>On the screen now · take it back (F10)</translation>
    </message>
    <message>
        <source>Đang kiểm tra</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>Đang kiểm tra {0}</source>
        <translation>Checking {0}</translation>
    </message>
    <message>
        <source>Đang mở</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Đang mở cửa, đóng lúc {0}</source>
        <translation>Open now, closes at {0}</translation>
    </message>
    <message>
        <source>Đang mở kho hỏi đáp…</source>
        <translation>Opening the library…</translation>
    </message>
    <message>
        <source>Đang nhận lượt ghi</source>
        <translation>Taking in</translation>
    </message>
    <message>
        <source>Đang nhận thay đổi…</source>
        <translation>Taking the changes in…</translation>
    </message>
    <message>
        <source>Đang phục hồi {0}</source>
        <translation>Restoring {0}</translation>
    </message>
    <message>
        <source>Đang sao lưu</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>Đang trực</source>
        <translation>On shift</translation>
    </message>
    <message>
        <source>Đang tính…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>Đang tự mở một chương trình hoặc một thư mục dữ liệu khác. Hãy bấm lại lựa chọn để đặt lại.</source>
        <translation>Another program or another data folder opens at sign-in. Press the choice again to set it anew.</translation>
    </message>
    <message>
        <source>Đang vẽ bản xem trước</source>
        <translation>Drawing the preview</translation>
    </message>
    <message>
        <source>Đang xem thử màn hình công cộng</source>
        <translation>The public screen is in preview</translation>
    </message>
    <message>
        <source>Đang xuất</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>Đang xét tệp trước; xong sẽ xét tiếp những tệp này.</source>
        <translation>Earlier files are being looked at; these come next.</translation>
    </message>
    <message>
        <source>Đang xử lý</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Đang đóng cửa</source>
        <translation>Closed now</translation>
    </message>
    <message>
        <source>Đang đóng cửa, mở lúc {0}</source>
        <translation>Closed now, opens at {0}</translation>
    </message>
    <message>
        <source>Đang đếm… {0} dòng</source>
        <translation>Counting… {0} rows</translation>
    </message>
    <message>
        <source>Đang đọc số liệu của các đơn vị…</source>
        <translation>Reading the units&apos; figures…</translation>
    </message>
    <message>
        <source>Đang đọc tệp: {0} dòng</source>
        <translation>Reading the file: {0} lines</translation>
    </message>
    <message>
        <source>Đang đọc tệp…</source>
        <translation>Reading the file…</translation>
    </message>
    <message>
        <source>Đang đọc ảnh</source>
        <translation>Reading the picture</translation>
    </message>
    <message>
        <source>Điều bất thường</source>
        <translation>What is unusual</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Đánh giá hướng dẫn</source>
        <translation>Rating of the guidance</translation>
    </message>
    <message>
        <source>Đánh giá hướng dẫn chỉ có 3 mức, 5 mức hoặc tắt. Hãy chọn lại.</source>
        <translation>The guidance can be rated in 3 levels, 5 levels or not at all. Please choose again.</translation>
    </message>
    <message>
        <source>Đánh giá phần hướng dẫn</source>
        <translation>Rating of the guidance</translation>
    </message>
    <message>
        <source>Đây không phải địa chỉ web; hãy dùng liên kết bắt đầu bằng https://.</source>
        <translation>This is no web address; use a link that begins with https://.</translation>
    </message>
    <message>
        <source>Đây là Mini App, không phải OA; hãy dùng liên kết có mã số OA.</source>
        <translation>This is a Mini App, not an OA; use a link with the OA id.</translation>
    </message>
    <message>
        <source>Đây là hộp gửi của chính chương trình. Hãy chọn thư mục của nơi nhận.</source>
        <translation>This is the program&apos;s own outbox. Choose the receiver&apos;s folder.</translation>
    </message>
    <message>
        <source>Đây là liên kết nhóm Zalo, không phải OA; hãy dùng liên kết có mã số OA.</source>
        <translation>This is a link to a Zalo group, not to an OA; use a link with the OA id.</translation>
    </message>
    <message>
        <source>Đây là mã QR cá nhân, không phải OA; hãy lấy mã ở trang OA của cơ quan.</source>
        <translation>This is a personal QR code, not an OA; take the code from the agency&apos;s OA page.</translation>
    </message>
    <message>
        <source>Đây là mã QR của nhóm, không phải OA; hãy lấy mã ở trang OA của cơ quan.</source>
        <translation>This is a group&apos;s QR code, not an OA; take the code from the agency&apos;s OA page.</translation>
    </message>
    <message>
        <source>Đây là mã khôi phục, chỉ hiện một lần này. Khi quên mã PIN, chỉ mã này đặt lại được mã PIN mới; chương trình không giữ bản nào và không ai mở giúp được.</source>
        <translation>This is the recovery code, shown only this once. If the PIN is forgotten, only this code can set a new one; the program keeps no copy and nobody else can unlock it.</translation>
    </message>
    <message>
        <source>Đây là số cá nhân, không phải OA; hãy dùng liên kết có mã số OA.</source>
        <translation>This is a person&apos;s number, not an OA; use a link with the OA id.</translation>
    </message>
    <message>
        <source>Đây là thư mục của chính chương trình. Hãy chọn thư mục mà máy kia cũng mở được.</source>
        <translation>This is the program&apos;s own folder. Choose one that the other PC can open too.</translation>
    </message>
    <message>
        <source>Đây là trang riêng của Zalo, không phải OA; hãy dùng liên kết có mã số OA.</source>
        <translation>This is a page of Zalo itself, not an OA; use a link with the OA id.</translation>
    </message>
    <message>
        <source>Đây là trang tải ứng dụng Zalo, không phải OA; hãy dùng liên kết có mã số OA.</source>
        <translation>This is a download page of Zalo, not an OA; use a link with the OA id.</translation>
    </message>
    <message>
        <source>Đã bỏ số vừa rồi; nhật ký còn ghi lại.</source>
        <translation>The number was taken back; the system log still tells of it.</translation>
    </message>
    <message>
        <source>Đã bỏ xác nhận không có lượt: {0}.</source>
        <translation>No longer confirmed as empty: {0}.</translation>
    </message>
    <message>
        <source>Đã chuyển</source>
        <translation>Forwarded</translation>
    </message>
    <message>
        <source>Đã chuyển sang “{0}”</source>
        <translation>Moved to “{0}”</translation>
    </message>
    <message>
        <source>Đã chép chi tiết của đơn vị.</source>
        <translation>The unit&apos;s details were copied.</translation>
    </message>
    <message>
        <source>Đã chép danh sách.</source>
        <translation>The list was copied.</translation>
    </message>
    <message>
        <source>Đã chép danh sách; hãy dán vào nơi cần gửi.</source>
        <translation>The list is copied; please paste it where it should go.</translation>
    </message>
    <message>
        <source>Đã chép kết quả kiểm tra.</source>
        <translation>The results were copied.</translation>
    </message>
    <message>
        <source>Đã chép lời nhắc; hãy dán vào nơi cần gửi.</source>
        <translation>The reminder was copied; paste it where it is to go.</translation>
    </message>
    <message>
        <source>Đã chép {0} ra thư mục thứ hai và đọc lại đúng.</source>
        <translation>{0} was copied to the second folder and read back correctly.</translation>
    </message>
    <message>
        <source>Đã chép.</source>
        <translation>Copied.</translation>
    </message>
    <message>
        <source>Đã chọn {0} cho người dân</source>
        <translation>{0} is now the screen for citizens</translation>
    </message>
    <message>
        <source>Đã chốt và xuất {0} tuần</source>
        <translation>Closed and exported {0} weeks</translation>
    </message>
    <message>
        <source>Đã chốt và xuất {0}, bản r{1}, vào hộp gửi.</source>
        <translation>{0} closed and exported as r{1} into the outbox.</translation>
    </message>
    <message>
        <source>Đã chốt và xuất {0}.</source>
        <translation>Closed and exported {0}.</translation>
    </message>
    <message>
        <source>Đã chốt {0} · chưa xuất</source>
        <translation>Closed {0} · not exported</translation>
    </message>
    <message>
        <source>Đã chốt, chờ gửi</source>
        <translation>Closed, waits to be sent</translation>
    </message>
    <message>
        <source>Đã chốt, thôi gửi</source>
        <translation>Closed, sending given up</translation>
    </message>
    <message>
        <source>Đã chốt, đã gửi {0}</source>
        <translation>Closed, sent {0}</translation>
    </message>
    <message>
        <source>Đã chốt, đã xuất {0}</source>
        <translation>Closed, exported {0}</translation>
    </message>
    <message>
        <source>Đã có</source>
        <translation>Known</translation>
    </message>
    <message>
        <source>Đã có bản mới hơn; bản này được giữ lại.</source>
        <translation>There is a newer revision; this one is kept.</translation>
    </message>
    <message>
        <source>Đã có bản r{0} thay cho bản này. Hãy gửi bản mới.</source>
        <translation>r{0} takes the place of this one. Send the new one.</translation>
    </message>
    <message>
        <source>Đã có mã PIN của người phụ trách. Hãy nhập mã PIN để thay đổi thiết lập.</source>
        <translation>There is a supervisor PIN. Enter the PIN to change the set-up.</translation>
    </message>
    <message>
        <source>Đã có quầy “{0}”. Hãy dùng quầy đó hoặc đặt tên khác.</source>
        <translation>There is already a counter “{0}”. Use it or choose another name.</translation>
    </message>
    <message>
        <source>Đã có “{0}”. Hãy dùng mã khác.</source>
        <translation>There is “{0}” already. Use another code.</translation>
    </message>
    <message>
        <source>Đã cất mã</source>
        <translation>Code put away</translation>
    </message>
    <message>
        <source>Đã cất mã, tiếp tục</source>
        <translation>Code put away, go on</translation>
    </message>
    <message>
        <source>Đã dừng gửi; tệp chờ trong hộp gửi, thử lại lúc {0}.</source>
        <translation>Sending stopped; the files wait in the outbox, next try at {0}.</translation>
    </message>
    <message>
        <source>Đã dừng sao lưu; không để lại tệp dở dang.</source>
        <translation>The backup was stopped; no unfinished file is left.</translation>
    </message>
    <message>
        <source>Đã dừng theo yêu cầu.</source>
        <translation>Stopped as you asked.</translation>
    </message>
    <message>
        <source>Đã dừng trước khi xét tệp nào.</source>
        <translation>Stopped before any file was looked at.</translation>
    </message>
    <message>
        <source>Đã dừng xuất; không tệp nào được ghi.</source>
        <translation>Export stopped; no file was written.</translation>
    </message>
    <message>
        <source>Đã dừng xuất; tuần vẫn chốt và có thể xuất lại bất cứ lúc nào.</source>
        <translation>The export was stopped; the week stays closed and can be exported at any time.</translation>
    </message>
    <message>
        <source>Đã dừng, chưa nhập câu nào.</source>
        <translation>Stopped; nothing was imported.</translation>
    </message>
    <message>
        <source>Đã dừng, còn {0} tệp chưa xét.</source>
        <translation>Stopped; {0} files were not looked at.</translation>
    </message>
    <message>
        <source>Đã dừng. Làm lại lúc nào cũng được, không có gì bị ghi hai lần.</source>
        <translation>Stopped. It can be done again at any time; nothing is written twice.</translation>
    </message>
    <message>
        <source>Đã ghi bù {0} lượt cho {1}.</source>
        <translation>Made up {0} interactions for {1}.</translation>
    </message>
    <message>
        <source>Đã ghi bước xử lý sự cố</source>
        <translation>The step was recorded</translation>
    </message>
    <message>
        <source>Đã ghi danh sách đơn vị.</source>
        <translation>The list of units was saved.</translation>
    </message>
    <message>
        <source>Đã ghi lần kiểm tra nơi treo mã</source>
        <translation>The check of the place is recorded</translation>
    </message>
    <message>
        <source>Đã ghi một lượt Hướng dẫn gửi PAKN</source>
        <translation>Logged one “Feedback and petitions”</translation>
    </message>
    <message>
        <source>Đã ghi sự cố</source>
        <translation>The incident was recorded</translation>
    </message>
    <message>
        <source>Đã ghi thu hồi {0} tờ của lô {1}.</source>
        <translation>{0} sheets of batch {1} noted as collected.</translation>
    </message>
    <message>
        <source>Đã ghi vào sổ</source>
        <translation>Noted in the book</translation>
    </message>
    <message>
        <source>Đã ghi vào sổ và ghi một lượt</source>
        <translation>Noted in the book, and one logged</translation>
    </message>
    <message>
        <source>Đã ghi {0} ({1} dòng) và đọc lại đúng. Hãy nhận tệp này ở máy chính.</source>
        <translation>{0} ({1} lines) was written and read back. Take this file in at the main PC.</translation>
    </message>
    <message>
        <source>Đã ghi {0} dòng vào {1}.</source>
        <translation>{0} rows written to {1}.</translation>
    </message>
    <message>
        <source>Đã ghi {0} người quan tâm OA</source>
        <translation>Kept: {0} followers of the OA</translation>
    </message>
    <message>
        <source>Đã ghi {0}. Hãy mang tệp này sang máy mới.</source>
        <translation>{0} was written. Take this file to the new PC.</translation>
    </message>
    <message>
        <source>Đã ghi {0}: {1}</source>
        <translation>Logged {0}: {1}</translation>
    </message>
    <message>
        <source>Đã ghi đủ các lượt chờ ({0} lượt).</source>
        <translation>All waiting interactions are stored ({0}).</translation>
    </message>
    <message>
        <source>Đã ghi: cán bộ đến hỗ trợ khách tại màn hình</source>
        <translation>Recorded: an officer goes to help at the screen</translation>
    </message>
    <message>
        <source>Đã ghi: mã trên màn hình và tờ dán đã được kiểm tra</source>
        <translation>Recorded: the codes on the screen and the posters were checked</translation>
    </message>
    <message>
        <source>Đã ghi: mã đã được kiểm tra ở ca này</source>
        <translation>Recorded: the codes were checked in this shift</translation>
    </message>
    <message>
        <source>Đã ghi: mã được xem ngoài ca, không tính cho ca nào</source>
        <translation>Recorded: the codes were looked at outside all shifts; it counts for none</translation>
    </message>
    <message>
        <source>Đã giữ mục này, thôi theo dõi {0} mục trùng</source>
        <translation>This entry is kept; {0} that look like it are no longer watched</translation>
    </message>
    <message>
        <source>Đã gỡ</source>
        <translation>Taken down</translation>
    </message>
    <message>
        <source>Đã gửi mã khôi phục tới máy in {0}.</source>
        <translation>The recovery code was sent to the printer {0}.</translation>
    </message>
    <message>
        <source>Đã gửi phiếu mã cổng tới máy in {0}.</source>
        <translation>The portal’s slip was sent to the printer {0}.</translation>
    </message>
    <message>
        <source>Đã gửi phiếu tới máy in {0}.</source>
        <translation>The slip was sent to the printer {0}.</translation>
    </message>
    <message>
        <source>Đã gửi trang thử tới máy in {0}.</source>
        <translation>The test page was sent to the printer {0}.</translation>
    </message>
    <message>
        <source>Đã gửi tóm tắt bàn giao ca tới máy in {0}.</source>
        <translation>Shift hand-over summary sent to printer {0}.</translation>
    </message>
    <message>
        <source>Đã gửi tới máy in tuần này</source>
        <translation>Sent to the printer this week</translation>
    </message>
    <message>
        <source>Đã gửi tới {0} lúc {1}, đọc lại đúng.</source>
        <translation>Sent to {0} at {1}, read back right.</translation>
    </message>
    <message>
        <source>Đã gửi {0} tờ tới máy in {1}, lô {2}.</source>
        <translation>Sheets sent to the printer {1}: {0}, batch {2}.</translation>
    </message>
    <message>
        <source>Đã gửi {0}, nơi nhận đọc lại đúng.</source>
        <translation>Sent {0}, read back right at the destination.</translation>
    </message>
    <message>
        <source>Đã hoàn tác ghi bù {0} lượt.</source>
        <translation>Took back what was made up: {0} interactions.</translation>
    </message>
    <message>
        <source>Đã hoàn tác {0}: {1}</source>
        <translation>Undone {0}: {1}</translation>
    </message>
    <message>
        <source>Đã hướng dẫn</source>
        <translation>Guided</translation>
    </message>
    <message>
        <source>Đã hủy</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>Đã hủy chốt {0}. Tuần mở lại để ghi và sửa.</source>
        <translation>{0} was reopened for logging and editing.</translation>
    </message>
    <message>
        <source>Đã hủy lượt {0}.</source>
        <translation>Interaction {0} voided.</translation>
    </message>
    <message>
        <source>Đã in sẵn tại quầy</source>
        <translation>Ready at the counter</translation>
    </message>
    <message>
        <source>Đã kiểm tra</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Đã kiểm tra lúc {0}</source>
        <translation>Checked at {0}</translation>
    </message>
    <message>
        <source>Đã kiểm tra {0} trên {1} ca.</source>
        <translation>Checked in {0} of {1} shifts.</translation>
    </message>
    <message>
        <source>Đã lưu</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Đã lưu chỉnh cho máy in {0}.</source>
        <translation>The adjustment of the printer {0} was saved.</translation>
    </message>
    <message>
        <source>Đã lưu giờ mở cửa và cảm ứng</source>
        <translation>Hours and touch were saved</translation>
    </message>
    <message>
        <source>Đã lưu nội dung màn hình công cộng</source>
        <translation>The public screen’s pages and texts were saved</translation>
    </message>
    <message>
        <source>Đã lưu sửa đổi của lượt {0}.</source>
        <translation>Changes to interaction {0} saved.</translation>
    </message>
    <message>
        <source>Đã lưu tên {0}.</source>
        <translation>The name {0} was saved.</translation>
    </message>
    <message>
        <source>Đã lưu {0}, lô {1}.</source>
        <translation>{0} was saved, batch {1}.</translation>
    </message>
    <message>
        <source>Đã lưu {0}.</source>
        <translation>{0} saved.</translation>
    </message>
    <message>
        <source>Đã lưu {0}: {1}.</source>
        <translation>{0} saved: {1}.</translation>
    </message>
    <message>
        <source>Đã lưu đơn vị: {0}.</source>
        <translation>The unit was saved: {0}.</translation>
    </message>
    <message>
        <source>Đã lưu. Nội dung trước đó vẫn xem được khi sửa câu này.</source>
        <translation>Saved. What it said before can still be read when editing it.</translation>
    </message>
    <message>
        <source>Đã lập tệp {0} trong thư mục {1}.</source>
        <translation>{0} was written into {1}.</translation>
    </message>
    <message>
        <source>Đã lập {0} tệp: {1}.</source>
        <translation>{0} files written: {1}.</translation>
    </message>
    <message>
        <source>Đã ngừng dùng</source>
        <translation>Not in use</translation>
    </message>
    <message>
        <source>Đã ngừng dùng kênh “{0}”.</source>
        <translation>Channel “{0}” was disabled.</translation>
    </message>
    <message>
        <source>Đã nhận</source>
        <translation>On my way</translation>
    </message>
    <message>
        <source>Đã nhận gói nội dung bản {0}</source>
        <translation>Took in content pack version {0}</translation>
    </message>
    <message>
        <source>Đã nhận gói nội dung bản {0} của {1}.</source>
        <translation>Took in content pack version {0} of {1}.</translation>
    </message>
    <message>
        <source>Đã nhận khóa mới của {0}.</source>
        <translation>The new key of {0} was accepted.</translation>
    </message>
    <message>
        <source>Đã nhận tệp nhưng không ghi được giấy báo nhận vào thư mục {0}. Hãy kiểm tra quyền ghi của thư mục hoặc ổ USB.</source>
        <translation>The file was taken in, but no word could be written to {0}. Check whether the folder or stick can be written.</translation>
    </message>
    <message>
        <source>Đã nhận vào {0}: {1}.</source>
        <translation>Taken into {0}: {1}.</translation>
    </message>
    <message>
        <source>Đã nhập kênh “{0}”, chờ người thứ hai xác nhận.</source>
        <translation>The channel “{0}” was entered and waits for a second person to confirm it.</translation>
    </message>
    <message>
        <source>Đã nhập kênh “{0}”. Người khác hãy bấm Xác nhận kênh và quét thử.</source>
        <translation>The channel “{0}” was entered. Another person should press Confirm channel and scan it.</translation>
    </message>
    <message>
        <source>Đã nhập sai nhiều lần. Hãy chờ {0} giây rồi nhập lại.</source>
        <translation>Too many wrong entries. Wait {0} seconds, then enter it again.</translation>
    </message>
    <message>
        <source>Đã nhập {0} câu mới, sửa {1} câu.</source>
        <translation>{0} answers imported, {1} changed.</translation>
    </message>
    <message>
        <source>Đã nhập {0}. Để trống nếu không thêm kênh nữa.</source>
        <translation>{0} was entered. Leave this empty if there is no other channel.</translation>
    </message>
    <message>
        <source>Đã phát tuần này (theo sổ ghi lượt)</source>
        <translation>Handed out this week (as logged)</translation>
    </message>
    <message>
        <source>Đã phát {0} tờ hướng dẫn.</source>
        <translation>{0} handouts given out.</translation>
    </message>
    <message>
        <source>Đã phục hồi từ {0}.</source>
        <translation>Restored from {0}.</translation>
    </message>
    <message>
        <source>Đã phục hồi {0}.</source>
        <translation>{0} was restored.</translation>
    </message>
    <message>
        <source>Đã quan tâm</source>
        <translation>Followed</translation>
    </message>
    <message>
        <source>Đã quan tâm từ trước</source>
        <translation>Already following</translation>
    </message>
    <message>
        <source>Đã quét mã này bằng Zalo trên điện thoại</source>
        <translation>This code was scanned with Zalo on a phone</translation>
    </message>
    <message>
        <source>Đã quét mã này bằng điện thoại</source>
        <translation>This code was scanned with a phone</translation>
    </message>
    <message>
        <source>Đã quét, chưa quan tâm</source>
        <translation>Scanned, not followed</translation>
    </message>
    <message>
        <source>Đã rõ</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>Đã sao chép tóm tắt bàn giao ca.</source>
        <translation>Shift hand-over summary copied.</translation>
    </message>
    <message>
        <source>Đã sao lưu và kiểm chứng: {0}.</source>
        <translation>Backed up and proven: {0}.</translation>
    </message>
    <message>
        <source>Đã sửa</source>
        <translation>Edited</translation>
    </message>
    <message>
        <source>Đã thay</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Đã thiết lập {0} (mã {1}).</source>
        <translation>{0} is set up (code {1}).</translation>
    </message>
    <message>
        <source>Đã thu {0} tờ</source>
        <translation>{0} collected</translation>
    </message>
    <message>
        <source>Đã thêm cán bộ {0} (mã {1}).</source>
        <translation>Officer {0} was added (code {1}).</translation>
    </message>
    <message>
        <source>Đã thêm nơi treo mã</source>
        <translation>The place is in the register</translation>
    </message>
    <message>
        <source>Đã thêm {0}.</source>
        <translation>{0} was added.</translation>
    </message>
    <message>
        <source>Đã thôi hiện câu trả lời trên màn hình.</source>
        <translation>The answer was taken off the screen.</translation>
    </message>
    <message>
        <source>Đã thôi theo dõi nơi treo mã</source>
        <translation>The place is no longer looked after</translation>
    </message>
    <message>
        <source>Đã trả lời</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Đã tạo {0} lượt mẫu (MẪU).</source>
        <translation>Sample interactions made: {0} (SAMPLE).</translation>
    </message>
    <message>
        <source>Đã tự chốt, xuất {0}</source>
        <translation>Closed and exported {0} by itself</translation>
    </message>
    <message>
        <source>Đã xem lúc {0}</source>
        <translation>Looked at {0}</translation>
    </message>
    <message>
        <source>Đã xuất gói bản {0} vào {1}. Mã khóa để đọc qua điện thoại: {2}</source>
        <translation>Exported pack version {0} to {1}. Key mark to read out by telephone: {2}</translation>
    </message>
    <message>
        <source>Đã xuất gói nội dung bản {0}</source>
        <translation>Exported content pack version {0}</translation>
    </message>
    <message>
        <source>Đã xuất vào {0}:</source>
        <translation>Exported to {0}:</translation>
    </message>
    <message>
        <source>Đã xuất {0}, bản {1}</source>
        <translation>Exported {0}, revision {1}</translation>
    </message>
    <message>
        <source>Đã xuất {0}, bản {1}, vào thư mục {2}.</source>
        <translation>Exported {0}, revision {1}, to the folder {2}.</translation>
    </message>
    <message>
        <source>Đã xác nhận</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Đã xác nhận không có lượt: {0}.</source>
        <translation>Confirmed as empty: {0}.</translation>
    </message>
    <message>
        <source>Đã xác nhận kênh “{0}”.</source>
        <translation>The channel “{0}” was confirmed.</translation>
    </message>
    <message>
        <source>Đã xóa thông báo “{0}”. Bấm Hoàn tác để lấy lại.</source>
        <translation>The notice “{0}” was deleted. Undo brings it back.</translation>
    </message>
    <message>
        <source>Đã đặt mã PIN mới. Hãy cất mã khôi phục trước khi làm việc khác.</source>
        <translation>The new PIN is set. Put the recovery code away before anything else.</translation>
    </message>
    <message>
        <source>Đã đặt mã PIN. Còn một việc: cất mã khôi phục.</source>
        <translation>The PIN is set. One thing is left: put the recovery code away safely.</translation>
    </message>
    <message>
        <source>Đã đặt mã PIN. Nhập sai 5 lần thì phải chờ một phút.</source>
        <translation>The PIN is set. After 5 wrong entries there is a wait of one minute.</translation>
    </message>
    <message>
        <source>Đã đặt mã PIN. Để trống nếu không đổi.</source>
        <translation>The PIN is set. Leave this empty to keep it.</translation>
    </message>
    <message>
        <source>Đã đặt.</source>
        <translation>Set.</translation>
    </message>
    <message>
        <source>Đã đổi khóa. Dấu khóa mới: {0}.</source>
        <translation>The key was changed. New key mark: {0}.</translation>
    </message>
    <message>
        <source>Đã đủ {0} trang.</source>
        <translation>There are {0} pages already.</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Đóng (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Đóng bản xem trước</source>
        <translation>Close the preview</translation>
    </message>
    <message>
        <source>Đóng thanh nhỏ ({0})</source>
        <translation>Close the strip ({0})</translation>
    </message>
    <message>
        <source>Đóng, giữ những gì đã gõ (Esc)</source>
        <translation>Close and keep what was typed (Esc)</translation>
    </message>
    <message>
        <source>Đông khách, ghi giấy</source>
        <translation>Busy, noted on paper</translation>
    </message>
    <message>
        <source>Đông nhất lúc {0} giờ: {1} lượt.</source>
        <translation>Busiest hour, from {0}:00: {1} interactions.</translation>
    </message>
    <message>
        <source>Đúng</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Đúng hạn</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>Đúng mẫu</source>
        <translation>Right form</translation>
    </message>
    <message>
        <source>Đúng như tệp của tuần. Số, ngày ký và chữ ký để trống cho văn thư.</source>
        <translation>Just as the week&apos;s file. Number, date and signature are left to the records office.</translation>
    </message>
    <message>
        <source>Đúng từng chữ như trong Zalo, ví dụ: Bộ Nội vụ</source>
        <translation>Exactly as in Zalo, for example: Bộ Nội vụ</translation>
    </message>
    <message>
        <source>Đăng ký kênh</source>
        <translation>Register channel</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Đơn vị chưa xác nhận kênh chính thức nên chưa hiển thị, chưa in mã QR.</source>
        <translation>The unit has confirmed no official channel yet, so no code is shown or printed.</translation>
    </message>
    <message>
        <source>Đơn vị chốt</source>
        <translation>Closed by unit</translation>
    </message>
    <message>
        <source>Đơn vị có nhiều máy mà không có máy chủ: một máy là máy chính, các máy khác là máy phụ. Chỉ máy chính chốt và xuất báo cáo tuần.</source>
        <translation>A unit with several PCs and no server: one is the main PC, the others are second PCs. Only the main PC closes and exports weeks.</translation>
    </message>
    <message>
        <source>Đơn vị cấp trên đã nhận {0}</source>
        <translation>Supervisor received {0}</translation>
    </message>
    <message>
        <source>Đơn vị của máy này là cấp xã. Hãy đặt cấp của đơn vị là tỉnh trước khi gửi gói.</source>
        <translation>This PC&amp;apos;s unit is a communal one. Set the unit&amp;apos;s level to province before sending a package upward.</translation>
    </message>
    <message>
        <source>Đơn vị không có trong tệp thì thôi gửi</source>
        <translation>Retire units that the file leaves out</translation>
    </message>
    <message>
        <source>Đơn vị xác nhận trong tuần không phát sinh lượt tương tác nào.</source>
        <translation>The unit confirms that there was no interaction in the week.</translation>
    </message>
    <message>
        <source>Đơn vị xếp theo tên, không xếp hạng.</source>
        <translation>Units stand by name, not by rank.</translation>
    </message>
    <message>
        <source>Đơn vị {0} không có trong danh sách. Hãy kiểm tra lại mã đơn vị.</source>
        <translation>Unit {0} is not on the list. Check the unit code.</translation>
    </message>
    <message>
        <source>Đơn vị đã có máy chính; máy này là máy phụ</source>
        <translation>The unit has a main PC already; this is a second one</translation>
    </message>
    <message>
        <source>Đơn vị, tuần</source>
        <translation>Unit, week</translation>
    </message>
    <message>
        <source>Đơn vị: {0} ({1}).</source>
        <translation>Unit: {0} ({1}).</translation>
    </message>
    <message>
        <source>Đưa trang lên trước</source>
        <translation>Move the page up</translation>
    </message>
    <message>
        <source>Đưa trang xuống sau</source>
        <translation>Move the page down</translation>
    </message>
    <message>
        <source>Đường chéo (inch)</source>
        <translation>Diagonal (inches)</translation>
    </message>
    <message>
        <source>Đường dẫn trong liên kết có dấu // hay ../ ở giữa, hoặc mã % che chữ; hãy lấy lại liên kết từ nguồn chính thức.</source>
        <translation>The path of the link has // or ../ inside, or letters hidden behind %; get the link again from the official source.</translation>
    </message>
    <message>
        <source>Đường dẫn trong liên kết không hợp lệ; hãy chép lại liên kết.</source>
        <translation>The path in the link is not valid; copy the link again.</translation>
    </message>
    <message>
        <source>Đường dẫn “{0}” có ký tự không dùng được khi tự mở. Hãy đổi tên thư mục rồi đặt tự mở lại.</source>
        <translation>The path “{0}” has a character that autostart cannot use. Rename the folder, then set autostart again.</translation>
    </message>
    <message>
        <source>Đặt cách chốt và xuất khi đến hạn</source>
        <translation>How due weeks are written</translation>
    </message>
    <message>
        <source>Đặt không để máy ngủ</source>
        <translation>Keep awake set</translation>
    </message>
    <message>
        <source>Đặt kênh mặc định</source>
        <translation>Set default channel</translation>
    </message>
    <message>
        <source>Đặt làm mặc định</source>
        <translation>Make default</translation>
    </message>
    <message>
        <source>Đặt lại mã PIN</source>
        <translation>Set the PIN anew</translation>
    </message>
    <message>
        <source>Đặt máy nhận báo cáo của đơn vị khác</source>
        <translation>Set whether this PC takes in other units&apos; reports</translation>
    </message>
    <message>
        <source>Đặt mã PIN</source>
        <translation>Set the PIN</translation>
    </message>
    <message>
        <source>Đặt phím ghi lượt ở mọi phần mềm</source>
        <translation>Keys that log in every program set</translation>
    </message>
    <message>
        <source>Đặt tự mở khi đăng nhập</source>
        <translation>Autostart set</translation>
    </message>
    <message>
        <source>Đến hết ngày</source>
        <translation>Until the end of</translation>
    </message>
    <message>
        <source>Đến tuần</source>
        <translation>To week</translation>
    </message>
    <message>
        <source>Để sau</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Địa chỉ dài quá {0} ký tự. Hãy ghi ngắn hơn.</source>
        <translation>The address is longer than {0} characters. Write it shorter.</translation>
    </message>
    <message>
        <source>Địa chỉ này của Zalo không phải trang OA; hãy dùng liên kết https://zalo.me/ kèm mã số OA.</source>
        <translation>This address of Zalo is not an OA page; use https://zalo.me/ followed by the OA id.</translation>
    </message>
    <message>
        <source>Địa chỉ oa.zalo.me là trang quản trị, không dành cho người dân; hãy dùng liên kết https://zalo.me/ kèm mã số OA.</source>
        <translation>The address oa.zalo.me is the management site, not for citizens; use https://zalo.me/ followed by the OA id.</translation>
    </message>
    <message>
        <source>Địa chỉ qr.zalo.me chỉ chứa ảnh mã QR; hãy tải ảnh đó về rồi nhập ảnh vào.</source>
        <translation>The address qr.zalo.me only holds pictures of QR codes; download the picture and import it.</translation>
    </message>
    <message>
        <source>Địa chỉ trang</source>
        <translation>Address of the page</translation>
    </message>
    <message>
        <source>Địa chỉ trang có dãy số giống số điện thoại hoặc số định danh của một người. Hãy ghi địa chỉ chung của trang.</source>
        <translation>The address has digits like a person&apos;s telephone or identity number. Please write the general address of the page.</translation>
    </message>
    <message>
        <source>Địa chỉ trang của cơ quan nhà nước (.gov.vn) đúng mẫu.</source>
        <translation>The address of a state agency&apos;s site (.gov.vn) has the right form.</translation>
    </message>
    <message>
        <source>Địa chỉ trang không được có tên đăng nhập, phần sau dấu ? hoặc #: ở đó có thể có dữ liệu của một người. Hãy bỏ phần đó.</source>
        <translation>The address must not have a user name, nor anything behind ? or #: a person&apos;s data can stand there. Please remove that part.</translation>
    </message>
    <message>
        <source>Địa chỉ trên điện thoại đúng từng chữ</source>
        <translation>The address on the phone is exactly the same</translation>
    </message>
    <message>
        <source>Đọc cho người ở máy kia khi hai máy trao đổi lần đầu.</source>
        <translation>Read it out to the person at the other PC when the two exchange for the first time.</translation>
    </message>
    <message>
        <source>Đọc số lúc</source>
        <translation>Read at</translation>
    </message>
    <message>
        <source>Đọc trả lời của máy chính…</source>
        <translation>Read the main PC&apos;s answer…</translation>
    </message>
    <message>
        <source>Đối chiếu</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Đối chiếu giấy</source>
        <translation>Check a paper</translation>
    </message>
    <message>
        <source>Đối tượng</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>Đối tượng “{0}” không có trong danh mục. Hãy chọn một trong: {1}.</source>
        <translation>The visitor type “{0}” is not in the catalogue. Choose one of: {1}.</translation>
    </message>
    <message>
        <source>Đồng hồ của máy “{0}” ghi {1}, nhanh hơn máy này hơn một ngày. Hãy chỉnh lại ngày giờ của hai máy rồi chuyển lại.</source>
        <translation>The clock of “{0}” says {1}, more than a day ahead of this PC. Set both clocks right and hand over again.</translation>
    </message>
    <message>
        <source>Đồng hồ của máy “{0}” nhanh hơn máy này {1} phút. Hãy chỉnh lại ngày giờ.</source>
        <translation>The clock of “{0}” is {1} minutes ahead of this PC. Set it right.</translation>
    </message>
    <message>
        <source>Đồng hồ máy chậm hơn lần chạy trước ({0}). Hãy chỉnh lại ngày giờ.</source>
        <translation>The clock of this PC is behind the last run ({0}). Set the date and time.</translation>
    </message>
    <message>
        <source>Đồng hồ máy chậm hơn lần ghi trước nên không tự chốt tuần nào. Hãy chỉnh lại ngày giờ.</source>
        <translation>The PC&apos;s clock is behind the last entry, so no week is closed by itself. Set date and time right.</translation>
    </message>
    <message>
        <source>Đồng hồ máy chậm hơn lần ghi trước. Hãy chỉnh lại ngày giờ rồi chốt.</source>
        <translation>The PC&apos;s clock is behind the last entry. Set date and time right, then close.</translation>
    </message>
    <message>
        <source>Đồng hồ máy đang chậm hơn lần ghi trước ({0} {1}). Hãy chỉnh lại ngày giờ.</source>
        <translation>The clock of this PC is behind the last entry ({0} {1}). Set the date and time.</translation>
    </message>
    <message>
        <source>Đồng hồ: {0}.</source>
        <translation>Clock: {0}.</translation>
    </message>
    <message>
        <source>Đổi ca chỉ tính cho các tuần chưa chốt; tuần đã chốt giữ nguyên.</source>
        <translation>Changes of shifts count for weeks that are not closed; closed weeks stay as they are.</translation>
    </message>
    <message>
        <source>Đổi chữ trong tệp từ {0} sang Unicode</source>
        <translation>Convert the text of the file from {0} to Unicode</translation>
    </message>
    <message>
        <source>Đổi khóa</source>
        <translation>Change the key</translation>
    </message>
    <message>
        <source>Đổi khóa ký của đơn vị</source>
        <translation>Unit&apos;s signing key changed</translation>
    </message>
    <message>
        <source>Đổi khóa…</source>
        <translation>Change the key…</translation>
    </message>
    <message>
        <source>Đổi kênh mặc định</source>
        <translation>Change the default channel</translation>
    </message>
    <message>
        <source>Đổi mã PIN</source>
        <translation>Change the PIN</translation>
    </message>
    <message>
        <source>Đổi ngày đầu tuần</source>
        <translation>Change first day of the week</translation>
    </message>
    <message>
        <source>Đổi người trực</source>
        <translation>Change officer on shift</translation>
    </message>
    <message>
        <source>Đổi người trực hoặc quầy (Ctrl+D)</source>
        <translation>Change the officer or the counter (Ctrl+D)</translation>
    </message>
    <message>
        <source>Đổi quầy của máy này</source>
        <translation>Change counter of this PC</translation>
    </message>
    <message>
        <source>Đổi sang Unicode</source>
        <translation>Convert to Unicode</translation>
    </message>
    <message>
        <source>Đổi thư mục chung của các máy</source>
        <translation>Shared folder of the PCs changed</translation>
    </message>
    <message>
        <source>Đổi thư mục nhận</source>
        <translation>Destination folder changed</translation>
    </message>
    <message>
        <source>Đổi thứ tự các trang</source>
        <translation>The order of the pages changes</translation>
    </message>
    <message>
        <source>Đổi tên</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Đổi tên cán bộ</source>
        <translation>Rename officer</translation>
    </message>
    <message>
        <source>Đổi tên quầy</source>
        <translation>Rename counter</translation>
    </message>
    <message>
        <source>Đổi tên {0}</source>
        <translation>Rename {0}</translation>
    </message>
    <message>
        <source>Đổi: {0}</source>
        <translation>Changed: {0}</translation>
    </message>
    <message>
        <source>Độ dài của kỳ</source>
        <translation>Length of the period</translation>
    </message>
    <message>
        <source>Độ lệch của máy in phải trong khoảng ±{0} mm.</source>
        <translation>The offset of a printer must be within ±{0} mm.</translation>
    </message>
    <message>
        <source>Độ phủ</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Đủ cả ba</source>
        <translation>All three</translation>
    </message>
    <message>
        <source>Đừng xóa hay sửa tệp nào. Nếu có bản sao lưu ở USB hoặc thư mục chung (tên bắt đầu bằng “{0}”): chép vào thư mục “backups” trong thư mục dữ liệu rồi mở lại chương trình, sổ sẽ được phục hồi từ bản đó. Nếu không có, hãy gọi người hỗ trợ.</source>
        <translation>Do not delete or change any file. If there is a backup on a USB drive or in a shared folder (its name begins with “{0}”), copy it into the folder “backups” inside the data folder and open the program again: the store is restored from that copy. If there is none, call support.</translation>
    </message>
    <message>
        <source>đang ca</source>
        <translation>now</translation>
    </message>
    <message>
        <source>đang chạy</source>
        <translation>running</translation>
    </message>
    <message>
        <source>đang chạy, chưa có lượt</source>
        <translation>running, nothing yet</translation>
    </message>
    <message>
        <source>đang mở</source>
        <translation>open</translation>
    </message>
    <message>
        <source>đang tắt</source>
        <translation>off</translation>
    </message>
    <message>
        <source>điện thoại của đơn vị</source>
        <translation>telephone of the unit</translation>
    </message>
    <message>
        <source>đánh dấu còn hiệu lực</source>
        <translation>marked as in force</translation>
    </message>
    <message>
        <source>đánh dấu hết hiệu lực</source>
        <translation>marked as no longer in force</translation>
    </message>
    <message>
        <source>đã bị thu hồi, không ghi vào sổ kênh</source>
        <translation>withdrawn, will not be entered</translation>
    </message>
    <message>
        <source>đã bỏ</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>đã bỏ xác nhận</source>
        <translation>confirmation taken back</translation>
    </message>
    <message>
        <source>đã chốt</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>đã chốt, chưa xuất</source>
        <translation>closed, not exported</translation>
    </message>
    <message>
        <source>đã có trong sổ kênh</source>
        <translation>in the register already</translation>
    </message>
    <message>
        <source>đã có {0} lượt</source>
        <translation>{0} so far</translation>
    </message>
    <message>
        <source>đã gửi</source>
        <translation>delivered</translation>
    </message>
    <message>
        <source>đã gửi in {0}, đã lưu tệp {1}, đã phát {2}</source>
        <translation>{0} sent to printers, {1} written to files, {2} handed out</translation>
    </message>
    <message>
        <source>đã gửi tới máy in {0} tờ</source>
        <translation>sent to the printer, sheets: {0}</translation>
    </message>
    <message>
        <source>đã gửi, chưa có danh sách</source>
        <translation>sent, no list yet</translation>
    </message>
    <message>
        <source>đã kiểm tra mã đầu ca</source>
        <translation>the codes were checked for this shift</translation>
    </message>
    <message>
        <source>đã quan tâm (cán bộ ghi nhận)</source>
        <translation>followed (seen by officers)</translation>
    </message>
    <message>
        <source>đã thu hồi {0} tờ, ngày {1}</source>
        <translation>{0} sheets collected on {1}</translation>
    </message>
    <message>
        <source>đã thu {0}</source>
        <translation>{0} collected</translation>
    </message>
    <message>
        <source>đã xong</source>
        <translation>done</translation>
    </message>
    <message>
        <source>đã xuất</source>
        <translation>exported</translation>
    </message>
    <message>
        <source>đã xác nhận</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>đã xác nhận không có lượt</source>
        <translation>confirmed as empty</translation>
    </message>
    <message>
        <source>đã xóa theo thời hạn lưu</source>
        <translation>removed at the end of its term</translation>
    </message>
    <message>
        <source>đúng hạn</source>
        <translation>on time</translation>
    </message>
    <message>
        <source>đăng ký một liên kết</source>
        <translation>register a link</translation>
    </message>
    <message>
        <source>đơn vị của tỉnh, đơn vị đã gửi gói phải gửi từ tuần này</source>
        <translation>units of the province or that sent are expected from this week on</translation>
    </message>
    <message>
        <source>đơn vị không còn phải gửi</source>
        <translation>a unit is no longer expected</translation>
    </message>
    <message>
        <source>đơn vị không có trong tệp thì không còn phải gửi</source>
        <translation>units that the file leaves out are no longer expected</translation>
    </message>
    <message>
        <source>đường dẫn có ký tự không đọc được. Hãy chọn tên khác.</source>
        <translation>the path has characters that cannot be read. Choose another name.</translation>
    </message>
    <message>
        <source>đường dẫn trống. Hãy ghi tên tệp hoặc thư mục.</source>
        <translation>the path is empty. Write a file or folder.</translation>
    </message>
    <message>
        <source>đặt làm kênh mặc định</source>
        <translation>make it the default channel</translation>
    </message>
    <message>
        <source>đặt mã PIN mới của người phụ trách</source>
        <translation>set a new supervisor PIN</translation>
    </message>
    <message>
        <source>đến hết ngày này</source>
        <translation>up to and with this day</translation>
    </message>
    <message>
        <source>đến hết tuần này</source>
        <translation>to this week, included</translation>
    </message>
    <message>
        <source>đến hết tuần này, như 2026-W47</source>
        <translation>up to the end of this week, such as 2026-W47</translation>
    </message>
    <message>
        <source>đến {0}</source>
        <translation>until {0}</translation>
    </message>
    <message>
        <source>đề nghị đăng ký liên kết này; lặp lại được</source>
        <translation>propose this link; may be repeated</translation>
    </message>
    <message>
        <source>địa chỉ của trang web hoặc cổng</source>
        <translation>address of the website or portal</translation>
    </message>
    <message>
        <source>địa chỉ của đơn vị</source>
        <translation>address of the unit</translation>
    </message>
    <message>
        <source>địa chỉ kênh</source>
        <translation>channel address</translation>
    </message>
    <message>
        <source>địa chỉ, điện thoại</source>
        <translation>address, telephone</translation>
    </message>
    <message>
        <source>đọc mã QR trong ảnh</source>
        <translation>read the QR codes in a picture</translation>
    </message>
    <message>
        <source>đối tượng</source>
        <translation>the visitor type</translation>
    </message>
    <message>
        <source>đổi khóa ký của đơn vị này</source>
        <translation>change this unit&apos;s signing key</translation>
    </message>
    <message>
        <source>đổi nội dung, mã hoặc ngày</source>
        <translation>new content, code or day</translation>
    </message>
    <message>
        <source>đổi thứ tự</source>
        <translation>change the order</translation>
    </message>
    <message>
        <source>đổi thứ tự các trang</source>
        <translation>changes the order of the pages</translation>
    </message>
    <message>
        <source>đổi trang {0}</source>
        <translation>changes page {0}</translation>
    </message>
    <message>
        <source>đổi từ bảng mã cũ này sang Unicode</source>
        <translation>convert from this old encoding to Unicode</translation>
    </message>
    <message>
        <source>Ảnh bị hỏng hoặc thiếu dữ liệu nên không đọc được; hãy tải lại hoặc chụp lại ảnh.</source>
        <translation>The picture is damaged or incomplete and cannot be read; download or take it again.</translation>
    </message>
    <message>
        <source>Ảnh bị lóa. Hãy tắt đèn flash, đứng chếch sang một bên rồi chụp lại.</source>
        <translation>There is glare. Switch the flash off, stand a little to the side and take it again.</translation>
    </message>
    <message>
        <source>Ảnh bị nhòe. Hãy giữ chắc tay, chạm vào mã để lấy nét rồi chụp lại.</source>
        <translation>The picture is blurred. Hold still, tap the code to focus and take it again.</translation>
    </message>
    <message>
        <source>Ảnh chụp hoặc bản quét báo cáo: kéo thả, dán hoặc chọn tệp</source>
        <translation>Photo or scan of a report: drop, paste or choose a file</translation>
    </message>
    <message>
        <source>Ảnh chụp tờ dán: kéo thả, dán hoặc chọn tệp</source>
        <translation>Photo of a poster: drop, paste or choose a file</translation>
    </message>
    <message>
        <source>Ảnh có mã không phải của kênh chính thức. Hãy che hoặc gỡ mã đó, ghi sự cố và báo người phụ trách.</source>
        <translation>There is a code of no official channel. Cover or remove it, report an incident and tell the supervisor.</translation>
    </message>
    <message>
        <source>Ảnh có nhiều mã QR khác nhau. Hãy chọn đúng mã của kênh.</source>
        <translation>The picture has several QR codes. Choose the one of the channel.</translation>
    </message>
    <message>
        <source>Ảnh có {0} mã QR khác nhau; hãy chọn đúng mã của kênh chính thức.</source>
        <translation>The picture has {0} different QR codes; choose the one of the official channel.</translation>
    </message>
    <message>
        <source>Ảnh hoặc PDF</source>
        <translation>Picture or PDF</translation>
    </message>
    <message>
        <source>Ảnh này còn ở trên mạng: hãy lưu về máy rồi kéo tệp vào.</source>
        <translation>This picture is still on the web: save it on this PC, then drop the file.</translation>
    </message>
    <message>
        <source>Ảnh quá lớn (trên {0} triệu điểm ảnh); hãy thu nhỏ ảnh rồi thử lại.</source>
        <translation>The picture is too large (over {0} million pixels); make it smaller and try again.</translation>
    </message>
    <message>
        <source>Ảnh quá tối. Hãy bật thêm đèn rồi chụp lại.</source>
        <translation>The picture is too dark. Switch on more light and take it again.</translation>
    </message>
    <message>
        <source>ảnh chụp tờ dán có đúng mã chính thức không</source>
        <translation>whether a photographed poster has the official code</translation>
    </message>
    <message>
        <source>ảnh của một trang</source>
        <translation>a picture of a page</translation>
    </message>
    <message>
        <source>Ổ đĩa đã đầy nên chưa ghi được. Hãy giải phóng chỗ trống rồi thử lại.</source>
        <translation>The drive is full, so nothing was written. Free some space and try again.</translation>
    </message>
    <message>
        <source>Ở máy ấy, mở Quản trị, mục Nhiều máy và đọc dấu khóa hiện ở đó. Gõ lại vào đây; chương trình so với dấu khóa của tệp.</source>
        <translation>At that PC open Administration, Several PCs and read the key mark shown there. Type it here; the program compares it with the file&apos;s.</translation>
    </message>
    <message>
        <source>Ở đâu</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Ở đâu (không ghi tên người)</source>
        <translation>Where (without a person’s name)</translation>
    </message>
    <message>
        <source>ở đâu, không ghi tên người</source>
        <translation>where, without a person&apos;s name</translation>
    </message>
    <message>
        <source>– Mới</source>
        <translation>– New</translation>
    </message>
    <message>
        <source>– trong đó trạng thái Mới</source>
        <translation>– of them new</translation>
    </message>
    <message>
        <source>– trong đó Đã chuyển</source>
        <translation>– of them forwarded</translation>
    </message>
    <message>
        <source>– trong đó Đã trả lời</source>
        <translation>– of them answered</translation>
    </message>
    <message>
        <source>– Đã chuyển</source>
        <translation>– Forwarded</translation>
    </message>
    <message>
        <source>– Đã trả lời</source>
        <translation>– Answered</translation>
    </message>
    <message>
        <source>“Kiểm tra ≤ 7 ngày” đếm đơn vị mà mọi nơi có mã đều được kiểm tra, kể cả màn hình tự kiểm tra, trong 7 ngày tính đến hết tuần</source>
        <translation>“Checked ≤ 7 days” counts units where every place with the code was checked, the screen’s own checks included, in the 7 days that end with the week</translation>
    </message>
    <message>
        <source>“{0}” chưa phải đường dẫn đầy đủ. Hãy chọn lại thư mục.</source>
        <translation>“{0}” is no full path. Choose the folder again.</translation>
    </message>
    <message>
        <source>“{0}” dài hơn {1} ký tự. Hãy rút gọn.</source>
        <translation>“{0}” is longer than {1} characters. Please shorten it.</translation>
    </message>
    <message>
        <source>“{0}” không có trong các giá trị: {1}. Hãy chọn lại.</source>
        <translation>“{0}” is none of the values: {1}. Choose again.</translation>
    </message>
    <message>
        <source>“{0}” không phải các ngày trong tuần. Hãy ghi như T2 T3 T4 T5 T6.</source>
        <translation>“{0}” are no weekdays. Write them like Mon Tue Wed Thu Fri.</translation>
    </message>
    <message>
        <source>“{0}” không phải giờ trong ngày. Hãy ghi như 08:00.</source>
        <translation>“{0}” is no time of day. Write it like 08:00.</translation>
    </message>
    <message>
        <source>“{0}” không phải giờ. Hãy ghi như 07:30.</source>
        <translation>“{0}” is no time of day. Write it like 07:30.</translation>
    </message>
    <message>
        <source>“{0}” không phải là giờ. Hãy ghi như 18:30.</source>
        <translation>“{0}” is not a time. Write it like 18:30.</translation>
    </message>
    <message>
        <source>“{0}” không phải là kỳ báo cáo hợp lệ. Hãy ghi tháng như 2026-11, quý như 2026-Q4, nửa năm như 2026-H2, năm như 2026; kỳ theo nghị định (15 đến 14) thêm chữ s, như 2026-11s; chín tháng là 2026-9Ms.</source>
        <translation>“{0}” is not a period. Write a month like 2026-11, a quarter like 2026-Q4, a half-year like 2026-H2, a year like 2026; with an s, like 2026-11s, the window of the decree (15th to 14th); nine months are 2026-9Ms.</translation>
    </message>
    <message>
        <source>“{0}” không phải là loại ngày. Hãy chọn một trong: {1}.</source>
        <translation>“{0}” is not a kind of day. Choose one of: {1}.</translation>
    </message>
    <message>
        <source>“{0}” không phải là mã UUID. Hãy ghi dạng 019aae2f-6b1a-7c3e-8a54-0123456789ab.</source>
        <translation>“{0}” is not a UUID. Write it like 019aae2f-6b1a-7c3e-8a54-0123456789ab.</translation>
    </message>
    <message>
        <source>“{0}” không phải là ngày hợp lệ. Hãy ghi như 23/11/2026 hoặc 2026-11-23.</source>
        <translation>“{0}” is not a valid date. Write it like 23/11/2026 or 2026-11-23.</translation>
    </message>
    <message>
        <source>“{0}” không phải là thời điểm hợp lệ. Hãy ghi như 2026-11-23T09:41:05+07:00.</source>
        <translation>“{0}” is not a valid time. Write it like 2026-11-23T09:41:05+07:00.</translation>
    </message>
    <message>
        <source>“{0}” không phải là tuần hợp lệ. Hãy ghi như {1}.</source>
        <translation>“{0}” is not a valid week. Write it like {1}.</translation>
    </message>
    <message>
        <source>“{0}” không phải ngày. Hãy ghi như 24/11/2026.</source>
        <translation>“{0}” is no date. Write it like 24/11/2026.</translation>
    </message>
    <message>
        <source>“{0}” không phải số lô in. Hãy ghi như IN-2026-0031.</source>
        <translation>“{0}” is no batch number. Please write it like IN-2026-0031.</translation>
    </message>
    <message>
        <source>“{0}” không phải số từ {1} đến {2}. Hãy sửa.</source>
        <translation>“{0}” is no number from {1} to {2}. Correct it.</translation>
    </message>
    <message>
        <source>“{0}” không phải địa chỉ trang web. Hãy ghi như https://hanoi.gov.vn/gioi-thieu.</source>
        <translation>“{0}” is no address of a website. Please write it like https://hanoi.gov.vn/gioi-thieu.</translation>
    </message>
    <message>
        <source>“{0}” không rõ là có hay không. Hãy ghi một trong: {1}.</source>
        <translation>“{0}” is neither yes nor no. Write one of: {1}.</translation>
    </message>
    <message>
        <source>“{0}” không đúng dạng. Hãy ghi mã nút và số lượt, mỗi nút một lần, như followed=12.</source>
        <translation>“{0}” cannot be read. Give each button once with its number, such as followed=12.</translation>
    </message>
    <message>
        <source>“{0}” đã thôi theo dõi. Hãy thêm lại nơi đó.</source>
        <translation>“{0}” is no longer looked after. Please add the place again.</translation>
    </message>
    <message>
        <source>“{0}”, mã kiểm tra {1}.</source>
        <translation>“{0}”, check code {1}.</translation>
    </message>
    <message>
        <source>… và {0} dòng khác.</source>
        <translation>… and {0} more lines.</translation>
    </message>
    <message>
        <source>… và {0} đơn vị nữa</source>
        <translation>… and {0} more units</translation>
    </message>
</context>
</TS>
