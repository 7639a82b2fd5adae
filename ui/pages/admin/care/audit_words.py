"""Lines of the system log in words."""

import json

from models.catalogues.labels import CATALOGUE_LABELS
from ui.i18n import N_, tr, tr_filled
from ui.parts.pieces import moment_text

ACTIONS = {
    "setup": N_("Thiết lập đơn vị"),
    "catalogue_changed": N_("Sửa danh mục"),
    "officer_on_shift": N_("Đổi người trực"),
    "officer_added": N_("Thêm cán bộ"),
    "officer_renamed": N_("Đổi tên cán bộ"),
    "officer_retired": N_("Cán bộ ngừng dùng"),
    "officer_back": N_("Cán bộ dùng lại"),
    "counter_added": N_("Thêm quầy"),
    "counter_renamed": N_("Đổi tên quầy"),
    "counter_retired": N_("Quầy ngừng dùng"),
    "counter_back": N_("Quầy dùng lại"),
    "counter_here": N_("Đổi quầy của máy này"),
    "pin_set": N_("Đặt mã PIN"),
    "pin_wrong": N_("Nhập sai mã PIN"),
    "channel_added": N_("Nhập kênh"),
    "channel_confirmed": N_("Xác nhận kênh"),
    "channel_disabled": N_("Ngừng dùng kênh"),
    "channel_default": N_("Đặt kênh mặc định"),
    "shift_check": N_("Kiểm tra mã đầu ca"),
    "incident_reported": N_("Ghi sự cố về mã QR"),
    "incident_moved": N_("Xử lý sự cố về mã QR"),
    "place_added": N_("Thêm nơi treo mã"),
    "place_checked": N_("Kiểm tra nơi treo mã"),
    "place_retired": N_("Thôi theo dõi nơi treo mã"),
    "petition_noted": N_("Ghi phản ánh, kiến nghị"),
    "petition_moved": N_("Chuyển trạng thái phản ánh"),
    "followers_noted": N_("Nhập số người quan tâm OA"),
    "followers_voided": N_("Bỏ số người quan tâm OA"),
    "answers_imported": N_("Nhập câu hỏi đáp"),
    "answer_changed": N_("Sửa câu hỏi đáp đã lưu"),
    "answer_retired": N_("Câu hỏi đáp hết hiệu lực"),
    "answer_restored": N_("Câu hỏi đáp còn hiệu lực"),
    "screen_texts": N_("Sửa chữ màn hình công cộng"),
    "screen_program": N_("Sửa trang và giờ trình chiếu"),
    "unit_key": N_("Tạo khóa ký của đơn vị"),
    "unit_key_renewed": N_("Đổi khóa ký của đơn vị"),
    "unit_key_accepted": N_("Nhận khóa mới của đơn vị"),
    "pack_exported": N_("Xuất gói nội dung"),
    "pack_taken": N_("Nhận gói nội dung"),
    "public_screen": N_("Chọn màn hình công cộng"),
    "screen_left": N_("Thoát màn hình công cộng bằng mã PIN"),
    "void": N_("Hủy lượt"),
    "edit": N_("Sửa lượt"),
    "zero_confirmed": N_("Xác nhận ca không có lượt"),
    "zero_withdrawn": N_("Bỏ xác nhận ca không có lượt"),
    "week_closed": N_("Chốt tuần"),
    "week_reopened": N_("Hủy chốt tuần"),
    "week_exported": N_("Xuất tuần"),
    "week_delivered": N_("Gửi tệp của tuần đến thư mục nhận"),
    "week_acknowledged": N_("Nhận giấy báo nhận"),
    "delivery_folder": N_("Đổi thư mục nhận"),
    "delivery_given_up": N_("Thôi gửi tệp của tuần"),
    "due_schedule": N_("Đặt cách chốt và xuất khi đến hạn"),
    "receipt_key_accepted": N_("Nhận khóa của nơi báo nhận"),
    "expected_units": N_("Sửa danh sách đơn vị phải gửi"),
    "combined_package": N_("Lập gói tổng hợp gửi cấp trên"),
    "supervisor_role": N_("Đặt máy nhận báo cáo của đơn vị khác"),
    "first_weekday": N_("Đổi ngày đầu tuần"),
    "autostart": N_("Đặt tự mở khi đăng nhập"),
    "keep_awake": N_("Đặt không để máy ngủ"),
    "global_keys": N_("Đặt phím ghi lượt ở mọi phần mềm"),
    "second_folder": N_("Thư mục sao lưu thứ hai"),
    "restore": N_("Phục hồi bản sao lưu"),
    "recover": N_("Thay sổ bị hỏng bằng bản sao lưu"),
    "retention": N_("Áp dụng thời hạn lưu"),
    "demo": N_("Tạo dữ liệu mẫu"),
    "pc_role": N_("Chọn máy chính hay máy phụ"),
    "pc_folder": N_("Đổi thư mục chung của các máy"),
    "pc_accepted": N_("Nhận khóa của máy phụ"),
    "pc_retired": N_("Máy phụ không còn dùng"),
    "main_key": N_("Nhận khóa của máy chính"),
    "rows_handed_over": N_("Chuyển lượt ghi sang máy chính"),
    "rows_taken": N_("Nhận lượt ghi của máy phụ"),
    "rows_acknowledged": N_("Máy chính báo đã nhận"),
}
_DETAILS = {
    "reason": N_("lý do: {0}"),
    "name": "{0}",
    "before": N_("tên cũ: {0}"),
    "fingerprint": N_("mã kiểm tra: {0}"),
    "was": N_("thay cho mã kiểm tra: {0}"),
    "rows": N_("{0} lượt"),
    "added": N_("thêm {0}"),
    "changed": N_("sửa {0}"),
    "retired": N_("ngừng dùng {0}"),
    "notes": N_("{0} ghi chú"),
    "reasons": N_("{0} lý do"),
    "touches": N_("{0} lượt chạm"),
    "calls": N_("{0} lượt gọi hỗ trợ"),
    "sessions": N_("{0} phiên hiển thị"),
    "shift_checks": N_("{0} lần kiểm tra đầu ca"),
    "incidents": N_("{0} sự cố"),
    "contents": N_("{0} nội dung phản ánh"),
    "petitions": N_("{0} phản ánh"),
    "answer_uses": N_("{0} lần dùng câu trả lời"),
    "follower_readings": N_("{0} số người quan tâm"),
    "zero_shifts": N_("{0} ca không có lượt"),
    "places": N_("{0} nơi treo mã"),
    "place_looks": N_("{0} lần xem nơi treo mã"),
    "failures": N_("lần thứ {0}"),
    "revision": N_("bản {0}"),
    "total": N_("{0} lượt"),
    "backup": N_("từ {0}"),
    "receiver": N_("nơi nhận: {0}"),
    "mark": N_("dấu khóa {0}"),
    "copies": N_("{0} bản"),
    "answers_added": N_("{0} câu mới"),
    "answers_changed": N_("{0} câu sửa"),
    "answers_refused": N_("{0} dòng từ chối"),
}
# Elsewhere the subject is an id or says nothing that the action does not.
_TELLING_SUBJECTS = (
    "setup",
    "counter",
    "week",
    "restore",
    "recover",
    "public_screen",
    "pack",
    "unit_key",
    "zero",
    "delivery",
    "receipt",
    "pc",
    "main",
    "rows",
)
_ACTORS = {
    "": N_("Chương trình"),
    "restore": N_("Người phụ trách"),
    "recovery": N_("Người có mã khôi phục"),
    "setup": N_("Người phụ trách"),
}


def row_of(line: dict[str, str], names: dict[str, str]) -> tuple[str, str, str, str]:
    """Time, who, what and the details of one line; ``names`` are officers by code."""
    actor = line["actor"]
    who = names.get(actor) or (tr(_ACTORS[actor]) if actor in _ACTORS else actor)
    action = line["action"]
    what = tr(ACTIONS[action]) if action in ACTIONS else action
    return moment_text(line["at"]), who, what, _details(line, names)


def _details(line: dict[str, str], names: dict[str, str]) -> str:
    subject = line["subject"]
    parts = []
    if line["action"].startswith("officer") and subject in names:
        parts.append(names[subject])
    elif line["action"] == "catalogue_changed":
        parts.append(tr(CATALOGUE_LABELS.get(subject, subject)))
    elif line["action"].startswith(_TELLING_SUBJECTS):
        parts.append(subject)
    details = json.loads(line["details"])
    for key, template in _DETAILS.items():
        if details.get(key) not in (None, ""):
            parts.append(tr_filled(template, (details[key],)))
    if details.get("one_person") is True:
        parts.append(tr("một người kiểm tra"))
    return " · ".join(parts)
