"""Why a link is accepted or refused, in one Vietnamese sentence per machine code."""

ACCEPT, WARN, CONFIRM, REJECT = "accept", "warn", "confirm", "reject"

# The sentence says what is wrong and what to do; {0} is filled by the caller.
REASONS: dict[str, str] = {
    "oa_id": "Liên kết OA đúng mẫu.",
    "gov_vn": "Địa chỉ trang của cơ quan nhà nước (.gov.vn) đúng mẫu.",
    "alias": "Liên kết dùng tên gọi, có thể bị đổi hoặc bị người khác lấy lại; "
    "nên dùng mã số OA (15 đến 20 chữ số).",
    "extra_parts": "Liên kết có phần thừa sau dấu ? hoặc #; "
    "hãy xem lại liên kết đã bỏ phần đó rồi xác nhận.",
    "empty": "Chưa có liên kết; hãy dán liên kết OA dạng https://zalo.me/ kèm mã số OA.",
    "too_long": "Liên kết dài quá 200 ký tự; hãy chép lại đúng một liên kết, bỏ phần thừa.",
    "invisible": "Liên kết có khoảng trắng hoặc ký tự ẩn ở giữa; hãy gõ lại bằng tay.",
    "full_width": "Liên kết có chữ hoặc số khổ rộng của bàn phím chữ Hán; "
    "hãy gõ lại bằng chữ và số thường.",
    "not_ascii": "Liên kết có chữ ngoài bảng chữ cái không dấu nên có thể là địa chỉ giả; "
    "hãy lấy lại liên kết từ nguồn chính thức.",
    "bad_character": "Liên kết có ký tự không dùng trong địa chỉ web; hãy chép lại liên kết.",
    "no_scheme": "Liên kết thiếu https:// ở đầu; hãy chép đủ cả liên kết.",
    "not_web": "Đây không phải địa chỉ web; hãy dùng liên kết bắt đầu bằng https://.",
    "not_https": "Liên kết không bắt đầu bằng https://; hãy lấy lại liên kết https từ cơ quan.",
    "zalo_scheme": "Liên kết zalo:// chỉ mở được trong ứng dụng; "
    "hãy dùng liên kết https://zalo.me/ kèm mã số OA.",
    "user_info": "Liên kết giấu địa chỉ thật sau dấu @, cách kẻ gian hay dùng; "
    "hãy báo người phụ trách và lấy lại liên kết.",
    "port": "Liên kết có số cổng hoặc dấu hai chấm sau tên miền; "
    "hãy dùng liên kết không có phần đó.",
    "punycode": "Tên miền viết bằng mã xn-- có thể giả mạo chữ cái; "
    "hãy lấy lại liên kết từ nguồn chính thức.",
    "bad_host": "Tên miền trong liên kết không hợp lệ; hãy chép lại liên kết.",
    "ip_address": "Liên kết dùng địa chỉ số thay cho tên miền; hãy dùng liên kết có tên miền.",
    "look_alike": "Tên miền gần giống tên miền chính thức nhưng không phải, dễ là giả mạo; "
    "hãy báo người phụ trách và lấy lại liên kết.",
    "shortener": "Liên kết rút gọn che địa chỉ thật; hãy dùng liên kết đầy đủ.",
    "other_host": "Tên miền không thuộc zalo.me hay .gov.vn; "
    "hãy dùng liên kết OA hoặc trang .gov.vn của cơ quan.",
    "zalo_other_host": "Địa chỉ này của Zalo không phải trang OA; "
    "hãy dùng liên kết https://zalo.me/ kèm mã số OA.",
    "image_host": "Địa chỉ qr.zalo.me chỉ chứa ảnh mã QR; hãy tải ảnh đó về rồi nhập ảnh vào.",
    "management_site": "Địa chỉ oa.zalo.me là trang quản trị, không dành cho người dân; "
    "hãy dùng liên kết https://zalo.me/ kèm mã số OA.",
    "personal_code": "Đây là mã QR cá nhân, không phải OA; hãy lấy mã ở trang OA của cơ quan.",
    "group_code": "Đây là mã QR của nhóm, không phải OA; hãy lấy mã ở trang OA của cơ quan.",
    "personal_phone": "Đây là số cá nhân, không phải OA; hãy dùng liên kết có mã số OA.",
    "group": "Đây là liên kết nhóm Zalo, không phải OA; hãy dùng liên kết có mã số OA.",
    "mini_app": "Đây là Mini App, không phải OA; hãy dùng liên kết có mã số OA.",
    "download_page": "Đây là trang tải ứng dụng Zalo, không phải OA; "
    "hãy dùng liên kết có mã số OA.",
    "oa_form": "Dạng zalo.me/oa/ không phải dạng công bố; "
    "hãy dùng liên kết https://zalo.me/ kèm mã số OA.",
    "oa_form_id": "Dạng zalo.me/oa/ không phải dạng công bố; hãy dùng https://zalo.me/{0}.",
    "reserved": "Đây là trang riêng của Zalo, không phải OA; hãy dùng liên kết có mã số OA.",
    "no_oa": "Liên kết chưa có mã số OA sau zalo.me/; hãy chép đủ liên kết.",
    "bad_id": "Mã số OA phải có 15 đến 20 chữ số và không bắt đầu bằng 0; hãy chép lại liên kết.",
    "trailing_slash": "Liên kết OA thừa dấu / ở cuối; hãy bỏ dấu đó rồi nhập lại.",
    "bad_alias": "Phần sau zalo.me/ không phải mã số OA hay tên gọi OA; "
    "hãy dùng liên kết có mã số OA.",
    "bad_path": "Đường dẫn trong liên kết không hợp lệ; hãy chép lại liên kết.",
    "hidden_path": "Đường dẫn trong liên kết có dấu // hay ../ ở giữa, hoặc mã % che chữ; "
    "hãy lấy lại liên kết từ nguồn chính thức.",
}

# First path words of zalo.me that are Zalo's own pages, by what they are (domain §1.2). Looked up
# in small letters without - _ and the dot.
RESERVED: dict[str, str] = {
    **dict.fromkeys(("g", "group", "groups"), "group"),
    **dict.fromkeys(("s", "mini", "miniapp", "miniapps"), "mini_app"),
    **dict.fromkeys(
        (
            *("pc", "app", "apps", "download", "downloads", "install", "update", "zalopc"),
            *("android", "ios", "iphone", "ipad", "windows", "mac", "macos", "taive", "taizalo"),
        ),
        "download_page",
    ),
    "oa": "oa_form",
    **dict.fromkeys(
        (
            *("home", "index", "business", "about", "aboutus", "privacy", "policy", "policies"),
            *("terms", "tos", "legal", "security", "safety", "dieukhoan", "chinhsach", "gioithieu"),
            *("help", "support", "contact", "faq", "feedback", "report", "trogiup", "hotro"),
            *("lienhe", "login", "logout", "signin", "signup", "register", "dangnhap", "dangky"),
            *(
                "oauth",
                "auth",
                "sso",
                "id",
                "verify",
                "password",
                "account",
                "accounts",
                "settings",
            ),
            *("me", "u", "p", "user", "users", "profile", "friend", "friends", "invite", "add"),
            *("qr", "qrcode", "scan", "share", "link", "redirect", "api", "developers", "dev"),
            *("docs", "sdk", "embed", "widget", "plugins", "web", "chat", "message", "messages"),
            *("call", "video", "videos", "live", "cloud", "search", "timeline", "feed", "story"),
            *("vi", "vn", "en", "news", "tintuc", "blog", "press", "careers", "jobs", "tuyendung"),
            *("games", "game", "pay", "zalopay", "wallet", "shop", "store", "ads", "quangcao"),
            *("sticker", "stickers", "music", "static", "assets", "images", "css", "js"),
            *("robots", "sitemap", "favicon", "wellknown", "admin"),
        ),
        "reserved",
    ),
}

SHORTENERS: frozenset[str] = frozenset(
    (
        *("bit.ly", "bitly.com", "j.mp", "tinyurl.com", "goo.gl", "t.co", "ow.ly", "is.gd"),
        *("v.gd", "buff.ly", "cutt.ly", "rebrand.ly", "shorturl.at", "rb.gy", "t.ly", "s.id"),
        *("tiny.cc", "lnkd.in", "shorten.asia", "bom.so", "surl.li", "qrco.de"),
        *("me-qr.com", "qr.io", "linktr.ee", "short.gy", "tny.im", "soo.gd", "clck.ru", "zpr.io"),
    )
)
