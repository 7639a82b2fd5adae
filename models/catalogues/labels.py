"""What people call catalogues, their columns and the values with a code of their own."""

CATALOGUE_LABELS = {
    "presets": "Nút ghi nhanh",
    "fields": "Lĩnh vực",
    "procedures": "Thủ tục",
    "shifts": "Ca làm việc",
    "holidays": "Ngày nghỉ",
    "officers": "Cán bộ",
    "counters": "Quầy",
}

COLUMN_LABELS = {
    "code": "Mã",
    "key": "Phím",
    "label": "Tên nút",
    "hint": "Chú thích",
    "activity": "Hoạt động",
    "outcome": "Kết quả",
    "name": "Tên",
    "full_name": "Họ tên",
    "group_name": "Nhóm",
    "favourite": "Hay dùng",
    "field": "Lĩnh vực",
    "start": "Giờ bắt đầu",
    "end": "Giờ kết thúc",
    "weekdays": "Ngày trực",
    "day": "Ngày",
    "kind": "Loại ngày",
    "position": "Thứ tự",
    "active": "Trạng thái",
}

ACTIVITY_LABELS = {
    "intro": "Giới thiệu OA",
    "screen_scan": "Mời quét tại màn hình",
    "handout": "Phát tờ hướng dẫn",
    "policy_answer": "Trả lời chính sách",
    "petition_guidance": "Hướng dẫn gửi PAKN",
    "portal_guidance": "Hướng dẫn cổng DVC",
    "install_help": "Hỗ trợ cài Zalo",
}

OUTCOME_LABELS = {
    "followed": "Đã quan tâm",
    "already_following": "Đã quan tâm từ trước",
    "scanned_only": "Đã quét, chưa quan tâm",
    "took_handout": "Nhận tờ hướng dẫn",
    "answered": "Đã trả lời",
    "guided": "Đã hướng dẫn",
    "no_smartphone": "Không có điện thoại thông minh",
    "no_zalo": "Không dùng Zalo",
    "declined": "Không có nhu cầu",
    "tech_issue": "Lỗi kỹ thuật",
}

DAY_KIND_LABELS = {
    "holiday": "Nghỉ lễ",
    "day_off_in_lieu": "Nghỉ bù",
    "makeup_day": "Làm bù",
}

STATE_LABELS = {"1": "Đang dùng", "0": "Ngừng dùng"}
YES_LABELS = {"1": "Có", "0": "Không"}
