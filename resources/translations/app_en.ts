<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi_VN">
<context>
    <name>app</name>
    <message>
        <source>, đã hủy</source>
        <translation>, voided</translation>
    </message>
    <message>
        <source>An toàn, vệ sinh lao động</source>
        <translation>Occupational safety and health</translation>
    </message>
    <message>
        <source>Bình đẳng giới</source>
        <translation>Gender equality</translation>
    </message>
    <message>
        <source>Bản này chỉ dùng sổ dữ liệu SQLite trên máy. Hãy bỏ tùy chọn --database hoặc biến QMC_DATABASE_URL.</source>
        <translation>This version uses only the SQLite data store of this PC. Leave out the option --database or the variable QMC_DATABASE_URL.</translation>
    </message>
    <message>
        <source>Bản sao lưu {0} do chương trình mới hơn ghi ra. Hãy cài bản mới rồi phục hồi.</source>
        <translation>The backup {0} was written by a newer program. Install the new version, then restore.</translation>
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
        <source>Bộ Nội vụ</source>
        <translation>Ministry of Home Affairs</translation>
    </message>
    <message>
        <source>CBCCVC</source>
        <translation>Civil servant</translation>
    </message>
    <message>
        <source>Ca {0} phải kết thúc sau giờ bắt đầu, trong cùng một ngày.</source>
        <translation>Shift {0} must end after it starts, on the same day.</translation>
    </message>
    <message>
        <source>Chiều</source>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>Chính quyền địa phương, địa giới đơn vị hành chính</source>
        <translation>Local government, administrative boundaries</translation>
    </message>
    <message>
        <source>Chưa có bản sao lưu nào. Hãy sao lưu ngay hôm nay.</source>
        <translation>There is no backup yet. Make one today.</translation>
    </message>
    <message>
        <source>Chưa có cán bộ nào. Hãy thêm cán bộ trong Quản trị.</source>
        <translation>There is no officer yet. Add officers under Administration.</translation>
    </message>
    <message>
        <source>Chưa có kênh chính thức nào nên chưa hiển thị mã QR.</source>
        <translation>There is no official channel yet, so no QR code is shown.</translation>
    </message>
    <message>
        <source>Chưa có liên kết; hãy dán liên kết OA dạng https://zalo.me/ kèm mã số OA.</source>
        <translation>There is no link; paste the OA link, https://zalo.me/ followed by the OA id.</translation>
    </message>
    <message>
        <source>Chưa có nội dung để tạo mã QR; hãy chọn một kênh.</source>
        <translation>There is nothing to make a QR code of; choose a channel.</translation>
    </message>
    <message>
        <source>Chưa thiết lập đơn vị.</source>
        <translation>The unit is not set up.</translation>
    </message>
    <message>
        <source>Chưa thiết lập đơn vị. Hãy chạy thiết lập lần đầu (lệnh setup) trước.</source>
        <translation>The unit is not set up. Run the first set-up (command setup) first.</translation>
    </message>
    <message>
        <source>Chưa đặt mã PIN của người phụ trách.</source>
        <translation>The supervisor PIN is not set.</translation>
    </message>
    <message>
        <source>Chưa đặt mã PIN của người phụ trách. Hãy đặt mã PIN trong Quản trị.</source>
        <translation>The supervisor PIN is not set. Set the PIN under Administration.</translation>
    </message>
    <message>
        <source>Chỉ cách khác: website, hỏi tại quầy</source>
        <translation>Another way: website, ask at the desk</translation>
    </message>
    <message>
        <source>Các lượt mới ghi</source>
        <translation>Latest interactions</translation>
    </message>
    <message>
        <source>Cán bộ phải viết dạng MÃ:HỌ TÊN, ví dụ HOA:Nguyễn Thị Hoa.</source>
        <translation>Write an officer as CODE:NAME, for example HOA:Nguyễn Thị Hoa.</translation>
    </message>
    <message>
        <source>Cán bộ, công chức, viên chức và công vụ</source>
        <translation>Civil servants, public employees and public service</translation>
    </message>
    <message>
        <source>Câu hỏi về cơ chế, chính sách</source>
        <translation>A question about rules and policies</translation>
    </message>
    <message>
        <source>Có kênh chưa được người thứ hai xác nhận.</source>
        <translation>Some channel has not been confirmed by a second person.</translation>
    </message>
    <message>
        <source>Cải cách hành chính</source>
        <translation>Administrative reform</translation>
    </message>
    <message>
        <source>Cấp đơn vị phải là trung_uong, tinh hoặc xa.</source>
        <translation>The level of the unit must be trung_uong, tinh or xa.</translation>
    </message>
    <message>
        <source>Cần ít nhất một cán bộ: --officer MÃ:HỌ TÊN.</source>
        <translation>At least one officer is needed: --officer CODE:NAME.</translation>
    </message>
    <message>
        <source>Cổng tiếp nhận phản ánh, kiến nghị</source>
        <translation>The petitions portal</translation>
    </message>
    <message>
        <source>Cỡ mã phải từ {0} đến {1} mm.</source>
        <translation>The code must be {0} to {1} mm in size.</translation>
    </message>
    <message>
        <source>Doanh nghiệp</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Dòng dài quá {0} ký tự.</source>
        <translation>The line is longer than {0} characters.</translation>
    </message>
    <message>
        <source>Dòng này không phải JSON. Mỗi lượt là một đối tượng JSON trên một dòng.</source>
        <translation>This line is not JSON. Each interaction is one JSON object on one line.</translation>
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
        <source>Ghi bù cho thời điểm khác thì phải ghi lý do.</source>
        <translation>A late entry for another time needs a reason.</translation>
    </message>
    <message>
        <source>Ghi bền: WAL, synchronous=FULL (đã đọc lại).</source>
        <translation>Durable writes: WAL, synchronous=FULL (read back).</translation>
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
        <source>Giáo dục nghề nghiệp → Bộ Giáo dục và Đào tạo</source>
        <translation>Vocational education → Ministry of Education and Training</translation>
    </message>
    <message>
        <source>Giảm nghèo → Bộ Nông nghiệp và Môi trường</source>
        <translation>Poverty reduction → Ministry of Agriculture and Environment</translation>
    </message>
    <message>
        <source>Giỗ Tổ Hùng Vương</source>
        <translation>Hung Kings Commemoration Day</translation>
    </message>
    <message>
        <source>Giới thiệu, đã quan tâm</source>
        <translation>Introduced, now following</translation>
    </message>
    <message>
        <source>Hãy ghi họ tên cán bộ {0} (không quá {1} ký tự).</source>
        <translation>Enter the name of officer {0} (at most {1} characters).</translation>
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
        <source>Hãy ghi lý do ngừng dùng kênh.</source>
        <translation>Give a reason for disabling the channel.</translation>
    </message>
    <message>
        <source>Hãy ghi lý do sửa lượt này.</source>
        <translation>Give a reason for editing this interaction.</translation>
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
        <source>Hình thức “{0}” không có trong danh mục.</source>
        <translation>The medium “{0}” is not in the catalogue.</translation>
    </message>
    <message>
        <source>Hôm nay chưa có lượt nào</source>
        <translation>No interactions yet today</translation>
    </message>
    <message>
        <source>Hướng dẫn gửi PAKN</source>
        <translation>Guidance on sending a petition</translation>
    </message>
    <message>
        <source>Hỏi đáp chính sách</source>
        <translation>Policy question</translation>
    </message>
    <message>
        <source>Hội, quỹ xã hội, quỹ từ thiện, tổ chức phi chính phủ</source>
        <translation>Associations, social and charity funds, non-governmental organisations</translation>
    </message>
    <message>
        <source>Khác, không thuộc Bộ Nội vụ</source>
        <translation>Other, not of the Ministry of Home Affairs</translation>
    </message>
    <message>
        <source>Không có cán bộ mã {0}. Hãy kiểm tra mã trong danh sách cán bộ.</source>
        <translation>There is no officer with code {0}. Check the code in the list of officers.</translation>
    </message>
    <message>
        <source>Không có kênh mã {0}. Xem danh sách bằng lệnh channel list.</source>
        <translation>There is no channel with id {0}. See the list with the command channel list.</translation>
    </message>
    <message>
        <source>Không có lĩnh vực mã “{0}” trong danh mục.</source>
        <translation>There is no field with code “{0}” in the catalogue.</translation>
    </message>
    <message>
        <source>Không có lượt mã {0}.</source>
        <translation>There is no interaction with id {0}.</translation>
    </message>
    <message>
        <source>Không có ngày “{0}” trong lịch.</source>
        <translation>There is no day “{0}” in the calendar.</translation>
    </message>
    <message>
        <source>Không có nhu cầu</source>
        <translation>Not interested</translation>
    </message>
    <message>
        <source>Không có nút ghi nhanh “{0}”. Xem danh sách bằng lệnh presets.</source>
        <translation>There is no quick button “{0}”. See the list with the command presets.</translation>
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
        <source>Không có tệp {0}. Hãy chọn một bản sao lưu.</source>
        <translation>There is no file {0}. Choose a backup.</translation>
    </message>
    <message>
        <source>Không có điện thoại / Zalo</source>
        <translation>No smartphone / Zalo</translation>
    </message>
    <message>
        <source>Không ghi được bản sao lưu vào {0}. Hãy chọn một tệp trong thư mục có sẵn.</source>
        <translation>The backup could not be written to {0}. Choose a file in an existing folder.</translation>
    </message>
    <message>
        <source>Không ghi được tệp {0}; hãy kiểm tra chỗ trống và quyền ghi.</source>
        <translation>The file {0} could not be written; check free space and write permission.</translation>
    </message>
    <message>
        <source>Không hiểu mục “{0}”. Các mục: {1}.</source>
        <translation>The item “{0}” is unknown. Items: {1}.</translation>
    </message>
    <message>
        <source>Không mở được sổ dữ liệu tại {0}. Hãy kiểm tra ổ đĩa và quyền của thư mục.</source>
        <translation>The data store at {0} could not be opened. Check the drive and the permissions of the folder.</translation>
    </message>
    <message>
        <source>Không mở được tệp {0}; hãy kiểm tra quyền đọc.</source>
        <translation>The file {0} could not be opened; check the read permission.</translation>
    </message>
    <message>
        <source>Không sửa được mục “{0}” của một lượt.</source>
        <translation>The item “{0}” of an interaction cannot be edited.</translation>
    </message>
    <message>
        <source>Không thuộc Bộ Nội vụ</source>
        <translation>Not of the Ministry of Home Affairs</translation>
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
        <source>Kênh chưa được người thứ hai xác nhận nên chưa hiển thị được.</source>
        <translation>The channel has not been confirmed by a second person, so it cannot be shown yet.</translation>
    </message>
    <message>
        <source>Kênh này đã ngừng dùng. Hãy đăng ký lại liên kết nếu cần.</source>
        <translation>This channel is disabled. Register the link again if needed.</translation>
    </message>
    <message>
        <source>Kênh “{0}” chưa được người thứ hai xác nhận nên chưa tạo mã. Hãy xác nhận trước.</source>
        <translation>The channel “{0}” has not been confirmed by a second person, so no code is made. Confirm it first.</translation>
    </message>
    <message>
        <source>Kênh “{0}” đã ngừng dùng nên không tạo mã.</source>
        <translation>The channel “{0}” is disabled, so no code is made.</translation>
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
        <source>Liên kết chưa có mã số OA sau zalo.me/; hãy chép đủ liên kết.</source>
        <translation>The link has no OA id after zalo.me/; copy the whole link.</translation>
    </message>
    <message>
        <source>Liên kết có chữ hoặc số toàn khổ (full-width); hãy gõ lại bằng chữ và số thường.</source>
        <translation>The link has full-width letters or digits; type it again with ordinary ones.</translation>
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
        <source>Liên kết dài bất thường; hãy chép lại đúng một liên kết.</source>
        <translation>The link is unusually long; copy exactly one link again.</translation>
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
        <source>Liên kết giấu địa chỉ thật sau dấu @, cách kẻ gian hay dùng; không được dùng.</source>
        <translation>The link hides its real address behind an @, a trick of swindlers; it must not be used.</translation>
    </message>
    <message>
        <source>Liên kết không bắt đầu bằng https://; hãy lấy lại liên kết https từ cơ quan.</source>
        <translation>The link does not begin with https://; get the https link from the agency.</translation>
    </message>
    <message>
        <source>Liên kết này thuộc loại {0}, không phải {1}. Hãy chọn lại loại.</source>
        <translation>This link is of kind {0}, not {1}. Choose the kind again.</translation>
    </message>
    <message>
        <source>Liên kết này đã có trong sổ kênh. Hãy dùng kênh đó.</source>
        <translation>This link is already in the register of channels. Use that channel.</translation>
    </message>
    <message>
        <source>Liên kết rút gọn che địa chỉ thật; hãy dùng liên kết đầy đủ.</source>
        <translation>A shortened link hides the real address; use the full link.</translation>
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
        <source>Lý do dài quá 200 ký tự. Hãy viết ngắn hơn.</source>
        <translation>The reason is longer than 200 characters. Make it shorter.</translation>
    </message>
    <message>
        <source>Lượt này đã hủy nên không sửa được nữa.</source>
        <translation>This interaction is voided and can no longer be edited.</translation>
    </message>
    <message>
        <source>Lượt theo giờ hôm nay</source>
        <translation>Interactions by hour today</translation>
    </message>
    <message>
        <source>Lỗi kỹ thuật</source>
        <translation>Technical problem</translation>
    </message>
    <message>
        <source>Muốn xem thêm ở nhà</source>
        <translation>Wants to look again at home</translation>
    </message>
    <message>
        <source>Màn hình công cộng</source>
        <translation>Public screen</translation>
    </message>
    <message>
        <source>Mã PIN không đúng với mã PIN của bản sao lưu này. Hãy nhập lại.</source>
        <translation>The PIN is not the PIN of this backup. Enter it again.</translation>
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
        <source>Mã PIN phải gồm 4 đến 12 chữ số. Hãy chọn mã khác.</source>
        <translation>A PIN has 4 to 12 digits. Choose another.</translation>
    </message>
    <message>
        <source>Mã QR vừa tạo đọc lại không ra đúng liên kết đã đăng ký nên không xuất gì; hãy thử lại, nếu vẫn vậy thì báo người phụ trách.</source>
        <translation>The new QR code does not read back as the registered link, so nothing was written; try again, and tell the supervisor if it happens again.</translation>
    </message>
    <message>
        <source>Mã cán bộ “{0}” không hợp lệ: dùng 1 đến 20 chữ cái không dấu, số, gạch nối.</source>
        <translation>The officer code “{0}” is not valid: use 1 to 20 plain letters, digits and hyphens.</translation>
    </message>
    <message>
        <source>Mã mờ, mất mạng, Zalo lỗi</source>
        <translation>Faded code, no network, Zalo error</translation>
    </message>
    <message>
        <source>Mã số OA phải có 15 đến 20 chữ số và không bắt đầu bằng 0; hãy chép lại liên kết.</source>
        <translation>An OA id has 15 to 20 digits and does not begin with 0; copy the link again.</translation>
    </message>
    <message>
        <source>Mã đơn vị “{0}” không hợp lệ: dùng 1 đến 20 chữ cái không dấu, số, gạch nối.</source>
        <translation>The unit code “{0}” is not valid: use 1 to 20 plain letters, digits and hyphens.</translation>
    </message>
    <message>
        <source>Mỗi dòng phải là một đối tượng JSON.</source>
        <translation>Each line must be one JSON object.</translation>
    </message>
    <message>
        <source>Mở được trang OA trên máy</source>
        <translation>Opens the OA page on the phone</translation>
    </message>
    <message>
        <source>Mục “{0}” phải là chữ.</source>
        <translation>The item “{0}” must be text.</translation>
    </message>
    <message>
        <source>Nghỉ bù Giỗ Tổ Hùng Vương</source>
        <translation>Day off in lieu of Hung Kings Day</translation>
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
        <source>Ngày trực của ca {0} phải từ 0 (Thứ Hai) đến 6 (Chủ Nhật).</source>
        <translation>The days of shift {0} must be 0 (Monday) to 6 (Sunday).</translation>
    </message>
    <message>
        <source>Ngày đầu tuần phải từ 0 (Thứ Hai) đến 6 (Chủ Nhật), không phải {0}.</source>
        <translation>The first day of the week must be 0 (Monday) to 6 (Sunday), not {0}.</translation>
    </message>
    <message>
        <source>Người có công</source>
        <translation>People with meritorious service</translation>
    </message>
    <message>
        <source>Người dân</source>
        <translation>Citizen</translation>
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
        <source>Người nhập và người xác nhận phải là hai người. Quầy chỉ có một người thì xác nhận bằng mã PIN của người phụ trách.</source>
        <translation>The one who enters and the one who confirms must be two people. At a desk of one person, confirm with the supervisor PIN.</translation>
    </message>
    <message>
        <source>Năm trong “{0}” phải từ {1} đến {2}.</source>
        <translation>The year in “{0}” must be from {1} to {2}.</translation>
    </message>
    <message>
        <source>Năm {0} chỉ có tuần 1 đến tuần {1}.</source>
        <translation>The year {0} has only weeks 1 to {1}.</translation>
    </message>
    <message>
        <source>Nội dung quá dài hoặc không hợp lệ để tạo mã QR; hãy rút ngắn.</source>
        <translation>The content is too long or not valid for a QR code; shorten it.</translation>
    </message>
    <message>
        <source>Phát tờ hướng dẫn</source>
        <translation>Handout given</translation>
    </message>
    <message>
        <source>Phải có ít nhất một ngày làm việc trong tuần, từ 0 đến 6.</source>
        <translation>There must be at least one working day in the week, from 0 to 6.</translation>
    </message>
    <message>
        <source>Phần sau zalo.me/ không phải mã số OA hay tên gọi OA; hãy dùng liên kết có mã số OA.</source>
        <translation>The part after zalo.me/ is neither an OA id nor an OA alias; use a link with the OA id.</translation>
    </message>
    <message>
        <source>Quét mã và bấm “Quan tâm” tại quầy</source>
        <translation>Scanned and tapped “Quan tâm” (Follow) at the desk</translation>
    </message>
    <message>
        <source>Quốc khánh</source>
        <translation>National Day</translation>
    </message>
    <message>
        <source>Sáng</source>
        <translation>Morning</translation>
    </message>
    <message>
        <source>Số bản phải từ 1 đến 10000.</source>
        <translation>The number of copies must be 1 to 10000.</translation>
    </message>
    <message>
        <source>Số lượt phải là số nguyên từ 1 đến {0}.</source>
        <translation>The number of interactions must be a whole number from 1 to {0}.</translation>
    </message>
    <message>
        <source>Sổ dữ liệu bị hỏng và chưa có bản sao lưu nào dùng được. Hãy giữ nguyên thư mục {0} và báo người hỗ trợ.</source>
        <translation>The data store is damaged and there is no usable backup yet. Leave the folder {0} as it is and tell your support staff.</translation>
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
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Thanh niên</source>
        <translation>Youth affairs</translation>
    </message>
    <message>
        <source>Thi đua, khen thưởng</source>
        <translation>Emulation and commendation</translation>
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
        <source>Thời điểm {0} chưa tới. Hãy kiểm tra lại ngày giờ.</source>
        <translation>The time {0} is in the future. Check the date and time.</translation>
    </message>
    <message>
        <source>Tuần {0} chưa chốt nên không cần hủy chốt.</source>
        <translation>Week {0} is not closed, so there is nothing to reopen.</translation>
    </message>
    <message>
        <source>Tuần {0} chưa tới nên chưa chốt được.</source>
        <translation>Week {0} has not begun, so it cannot be closed yet.</translation>
    </message>
    <message>
        <source>Tuần {0} đã chốt nên không ghi, sửa hay hủy lượt được. Cần thay đổi thì người phụ trách hủy chốt trước.</source>
        <translation>Week {0} is closed, so interactions cannot be logged, edited or voided. For changes, the supervisor reopens the week first.</translation>
    </message>
    <message>
        <source>Tuần {0} đã có {1} lượt nên không chốt là tuần không phát sinh.</source>
        <translation>Week {0} has {1} interactions, so it cannot be closed as a zero week.</translation>
    </message>
    <message>
        <source>Tên kênh phải có từ 2 đến 40 ký tự, đúng như tên hiện trong Zalo.</source>
        <translation>The name of a channel has 2 to 40 characters, exactly as shown in Zalo.</translation>
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
        <source>Tên quầy “{0}” cần có chữ hoặc số.</source>
        <translation>The counter name “{0}” needs a letter or a digit.</translation>
    </message>
    <message>
        <source>Tôn giáo → Bộ Dân tộc và Tôn giáo</source>
        <translation>Religion → Ministry of Ethnic and Religious Affairs</translation>
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
        <source>Tệp PDF bị hỏng nên không đọc được; hãy tải lại tệp.</source>
        <translation>The PDF file is damaged and cannot be read; download it again.</translation>
    </message>
    <message>
        <source>Tệp PDF có mật khẩu; hãy mở khóa rồi lưu lại, hoặc xin tệp khác.</source>
        <translation>The PDF file has a password; unlock and save it again, or ask for another file.</translation>
    </message>
    <message>
        <source>Tệp lớn hơn {0} MB; hãy chọn ảnh nhỏ hơn.</source>
        <translation>The file is larger than {0} MB; choose a smaller picture.</translation>
    </message>
    <message>
        <source>Tệp này không phải ảnh PNG, JPEG, WebP hay PDF; hãy lưu lại ở một trong bốn dạng đó.</source>
        <translation>This file is not a PNG, JPEG or WebP picture or a PDF; save it in one of these four formats.</translation>
    </message>
    <message>
        <source>Tệp rỗng, không có gì để đọc; hãy chọn tệp khác.</source>
        <translation>The file is empty, there is nothing to read; choose another file.</translation>
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
        <source>Tổ chức</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Tổ chức hành chính, đơn vị sự nghiệp công lập</source>
        <translation>Administrative organisation, public service units</translation>
    </message>
    <message>
        <source>Việc bình thường, không phải lỗi</source>
        <translation>Quite normal, not a failure</translation>
    </message>
    <message>
        <source>Việc làm</source>
        <translation>Employment</translation>
    </message>
    <message>
        <source>Văn thư, lưu trữ nhà nước</source>
        <translation>State records and archives</translation>
    </message>
    <message>
        <source>{0} giờ: {1}</source>
        <translation>{0}:00: {1}</translation>
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
        <source>{0}, phím F{1}, hôm nay {2} lượt</source>
        <translation>{0}, key F{1}, {2} interactions today</translation>
    </message>
    <message>
        <source>Đây không phải địa chỉ web; chỉ nhận liên kết bắt đầu bằng https://.</source>
        <translation>This is not a web address; only links beginning with https:// are accepted.</translation>
    </message>
    <message>
        <source>Đây là Mini App, không phải OA; hãy dùng liên kết có mã số OA.</source>
        <translation>This is a Mini App, not an OA; use a link with the OA id.</translation>
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
        <source>Đây là số cá nhân, không phải OA; hãy dùng liên kết có mã số OA.</source>
        <translation>This is a person&apos;s number, not an OA; use a link with the OA id.</translation>
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
        <source>Đã có mã PIN của người phụ trách. Hãy nhập mã PIN để thay đổi thiết lập.</source>
        <translation>There is a supervisor PIN. Enter the PIN to change the set-up.</translation>
    </message>
    <message>
        <source>Đã hủy</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>Đã in sẵn tại quầy</source>
        <translation>Printed and ready at the desk</translation>
    </message>
    <message>
        <source>Đã nhập sai nhiều lần. Hãy chờ {0} giây rồi nhập lại.</source>
        <translation>Too many wrong entries. Wait {0} seconds, then enter it again.</translation>
    </message>
    <message>
        <source>Đã quan tâm từ trước</source>
        <translation>Already following</translation>
    </message>
    <message>
        <source>Đã quét, chưa quan tâm</source>
        <translation>Scanned, not following yet</translation>
    </message>
    <message>
        <source>Đường dẫn trong liên kết không hợp lệ; hãy chép lại liên kết.</source>
        <translation>The path in the link is not valid; copy the link again.</translation>
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
        <source>Địa chỉ trang của cơ quan nhà nước (.gov.vn) đúng mẫu.</source>
        <translation>The address of a state agency&apos;s site (.gov.vn) has the right form.</translation>
    </message>
    <message>
        <source>Đối tượng “{0}” không có trong danh mục.</source>
        <translation>The visitor type “{0}” is not in the catalogue.</translation>
    </message>
    <message>
        <source>Ảnh bị hỏng hoặc thiếu dữ liệu nên không đọc được; hãy tải lại hoặc chụp lại ảnh.</source>
        <translation>The picture is damaged or incomplete and cannot be read; download or take it again.</translation>
    </message>
    <message>
        <source>Ảnh có {0} mã QR khác nhau; hãy chọn đúng mã của kênh chính thức.</source>
        <translation>The picture has {0} different QR codes; choose the one of the official channel.</translation>
    </message>
    <message>
        <source>Ảnh quá lớn (trên {0} triệu điểm ảnh); hãy thu nhỏ ảnh rồi thử lại.</source>
        <translation>The picture is too large (over {0} million pixels); make it smaller and try again.</translation>
    </message>
    <message>
        <source>Ổ đĩa đã đầy nên chưa ghi được. Hãy giải phóng chỗ trống rồi thử lại.</source>
        <translation>The drive is full, so nothing was written. Free some space and try again.</translation>
    </message>
    <message>
        <source>“{0}” không phải là loại ngày. Hãy chọn một trong: {1}.</source>
        <translation>“{0}” is not a kind of day. Choose one of: {1}.</translation>
    </message>
    <message>
        <source>“{0}” không phải là mã UUID. Mã UUID có dạng 019aae2f-6b1a-7c3e-8a54-0123456789ab.</source>
        <translation>“{0}” is not a UUID. A UUID looks like 019aae2f-6b1a-7c3e-8a54-0123456789ab.</translation>
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
</context>
</TS>
