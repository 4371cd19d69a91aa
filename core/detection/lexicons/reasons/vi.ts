import type { ReasonTerms } from '../concept';

export const vi: ReasonTerms = {
	staff: `
		kỹ thuật viên, kĩ thuật viên, kỹ sư, chuyên viên, chuyên gia, đồng nghiệp, bộ phận, phòng, đội ngũ,
		bác sĩ, lễ tân, văn phòng`,
	belonging: `
		thẻ, thẻ tín dụng, thẻ ngân hàng, thẻ atm, điện thoại, ví, ví tiền, bóp, túi xách, hộ chiếu, cccd,
		cmnd, căn cước, sim, laptop, máy tính`,
	account: `
		tài khoản, tk, mật khẩu, mk, mã pin, email, gmail, facebook, zalo, thông tin, dữ liệu, danh tính,
		tai khoan, mat khau`,
	lost: `
		mất, bị mất, làm mất, đánh mất, rơi, làm rơi, thất lạc, không tìm thấy, biến mất, bỏ quên, đánh rơi,
		mat`,
	stolen: `
		bị trộm, trộm, ăn cắp, bị cướp, cướp, lấy cắp, lấy trộm, bị móc túi, móc túi, đánh cắp, kẻ trộm,
		chôm, giật`,
	hacked: `
		hack, bị hack, hacker, xâm nhập, đăng nhập trái phép, truy cập trái phép, chiếm đoạt, bị chiếm, rò
		rỉ, lộ thông tin, đăng nhập lạ, thiết bị lạ, bị đánh cắp, chiếm quyền, bị lộ, trái phép`,
	fraud: `
		lừa đảo, lừa, bị lừa, gian lận, giả mạo, mạo danh, phishing, scam, đáng ngờ, khả nghi, lua dao,
		chiếm đoạt tài sản`,
	notMine: `
		không phải tôi, không phải của tôi, không phải do tôi, tôi không thực hiện, không thực hiện, không
		mua, chưa từng mua, không hề mua, không đặt, chưa từng đặt, không hề đặt, không đăng ký, chưa đăng
		ký, không hề đăng ký, không biết giao dịch, không nhận ra, không nhớ, không đồng ý, không cho phép,
		chưa cho phép, không ủy quyền, không rút, lạ, không rõ, không rõ nguồn gốc, khi chưa có sự đồng ý,
		mà không hỏi, không xác định, tự ý, tự động trừ, vô lý`,
	stranger: 'ai đó, người khác, người lạ, có người, kẻ gian, kẻ trộm, ai khác, kẻ xấu',
	use: 'dùng, sử dụng, đang dùng, xài, đăng nhập, mua, mua sắm, rút, tiêu, truy cập, lấy',
	block: 'khóa, khoá, đóng băng, phong tỏa, chặn, tạm khóa, khóa thẻ, vô hiệu hóa',
	found: 'tìm thấy rồi, đã tìm thấy, tìm lại được, giao hàng, vận chuyển, mở khóa',
	payment: `
		giao dịch, thanh toán, khoản tiền, khoản phí, khoản thu, chuyển khoản, rút tiền, đơn hàng, mua hàng,
		khoản trừ, gói cước, thuê bao`,
	bill: `
		hóa đơn, hoá đơn, phí, tiền cước, cước, số tiền, khoản phí, tiền, sao kê, phụ phí, khoản, lệ phí,
		tiền phạt`,
	money: 'tiền, số tiền, đồng, tiền mặt, vnd, số dư, triệu, nghìn',
	charged: `
		trừ, bị trừ, trừ tiền, tính phí, bị tính, tính tiền, thu, thu tiền, đã trả, đã thanh toán, bị thu,
		tính, trừ tài khoản`,
	twice: `
		hai lần, 2 lần, gấp đôi, trùng, bị trùng, nhiều lần, ba lần, 3 lần, lặp lại, lần nữa, lần thứ hai,
		đúp`,
	wrong: `
		sai, nhầm, lỗi, không đúng, nhiều hơn, quá nhiều, thừa, dư, vô lý, không khớp, không chính xác, cao
		hơn, thêm, không hợp lý, oan, lộn, chưa nhận, không nhận được`,
	surprising: `
		tại sao trừ, sao trừ, tại sao tôi bị trừ, sao tôi bị, tại sao bị, vì sao bị, tại sao lại trừ, sao
		lại trừ, sao lại thu, tại sao lại thu, khoản này là gì, phí này là gì, phí gì, tiền gì, ở đâu ra,
		khoản gì`,
	overcharged: `
		trừ tiền hai lần, trừ tiền 2 lần, trừ hai lần, trừ 2 lần, bị trừ hai lần, bị trừ 2 lần, tính phí hai
		lần, tính tiền hai lần, tính tiền 2 lần, tính tiền sai, tính sai, thu sai, thu thừa, trừ nhầm, trừ
		sai, trừ tiền oan, bị trừ oan, bị trừ tiền oan, thanh toán hai lần, thanh toán 2 lần, thanh toán
		trùng, hóa đơn sai, sai hóa đơn, sai số tiền, số tiền sai, tính dư, tính nhầm, thu phí vô lý, phí vô
		lý, phí ẩn, trừ tiền vô lý, tự ý trừ tiền, thu tiền hai lần`,
	dispute: `
		khiếu nại, tranh chấp, không đồng ý thanh toán, từ chối thanh toán, tra soát, phản đối, hủy giao
		dịch`,
	giveBack: 'trả lại, hoàn lại, hoàn tiền, trả tiền, đòi lại, lấy lại, bồi thường, hoàn trả',
	tooLittle: 'chỉ nhận được, chỉ nhận, ít hơn, thiếu, thiếu tiền, không đủ, nhận thiếu',
	remove: 'hủy, huỷ, xóa, bỏ, gỡ, hoàn',
	beforehand: `
		bao nhiêu, có mất phí, có tốn phí, mất phí không, phí bao nhiêu, có phí không, có tính phí, có thu
		phí, phải trả, là bao nhiêu, là gì, nếu`,
	lawyer: 'luật sư, luat su, pháp lý, văn phòng luật',
	lawsuit: `
		kiện, khởi kiện, ra tòa, toà án, tòa án, kiện ra tòa, đưa ra pháp luật, pháp luật, tố cáo, báo công
		an, trình báo, báo cảnh sát, hành động pháp lý, khởi tố, tố tụng, ra toà`,
	authority: `
		bảo vệ người tiêu dùng, hội bảo vệ, cục quản lý, thanh tra, ngân hàng nhà nước, quản lý thị trường,
		bộ công thương, sở công thương, cục cạnh tranh, báo chí`,
	announce: `
		sẽ, của tôi, thuê, liên hệ, nhờ, gửi, báo, tố cáo, khiếu nại, mời, đã, đang, nếu không, làm đơn, vi
		phạm, kiện`,
	selfHarm: `
		tự tử, tự sát, muốn chết, không muốn sống, kết thúc cuộc đời, kết liễu, tự làm đau, tự hại, rạch
		tay, cắt tay, nhảy lầu, chết quách, chết cho xong, không thiết sống, tự vẫn`,
	violence: `
		giết mày, giết bạn, giết chúng mày, giết hết, đâm chết, chém, đánh bom, bom, bắn chết, đốt công ty,
		đốt nhà, đánh chết, biết nhà mày, biết mày ở đâu, xử mày, đe dọa tôi, dọa giết, đánh tôi, đánh đập
		tôi, hiếp dâm, bạo hành, bắt cóc, tạt axit`,
	emergency: `
		đau tim, nhồi máu, không thở được, khó thở, ngừng thở, xe cấp cứu, cấp cứu, gọi 115, gọi 114, bất
		tỉnh, ngất xỉu, đột quỵ, chảy máu nhiều, rò rỉ gas, rò gas, cháy nhà, đang cháy, hỏa hoạn, ngộ độc,
		đau ngực, sắp chết, đang chết, co giật, điện giật, nổ bình, bị nổ, đuối nước, cứu với, cứu tôi, khó
		thở quá, thở không nổi, không thở nổi, sưng môi, môi sưng, sưng mặt, mặt sưng, lưỡi sưng, sốc phản
		vệ, dị ứng nặng, bốc khói, ra khói, tóe lửa, tia lửa, mùi gas, ngửi thấy gas, mùi khét, khét lẹt,
		pin phồng, phồng pin, chảy nhựa, bị giật điện, nuốt phải, khí co`,
	harmless: `
		cười chết, mệt muốn chết, số khẩn cấp, thẻ quà tặng, thẻ nhớ, thẻ thành viên, thẻ lên máy bay, bom
		hàng, ví dụ, mất bao lâu, mất phí, mất bao nhiêu, mất mấy, mất thời gian, rơi vào, màu sắc lạ, hàng
		lạ, sống sót, giật mình, giật tít, truyện trinh thám, tiền đặt cọc, địa chỉ sai, nhầm size, kiện
		hàng, điều kiện, sự kiện, phụ kiện, dữ kiện`,
	stillBroken: `
		vẫn không được, vẫn không, vẫn chưa, vẫn chưa được, vẫn lỗi, vẫn bị, không được, không hoạt động,
		không giúp được, không giúp ích, chẳng giúp được, không hiệu quả, đã thử, thử rồi, làm rồi, đã làm
		rồi, vấn đề cũ, lỗi cũ, cùng lỗi, không giải quyết, chưa giải quyết, không có tác dụng, vô dụng, vẫn
		như cũ`,
	notAsked: `
		không phải điều tôi hỏi, tôi không hỏi, không hỏi cái đó, không phải cái đó, không phải ý tôi, không
		phải ý đó, ý tôi không phải, không trả lời, chưa trả lời, trả lời sai, trả lời không đúng, không
		đúng, không hiểu ý, không hiểu tôi, bạn không hiểu, chẳng hiểu gì, hiểu sai, sai rồi, nhầm rồi,
		không liên quan, lạc đề, đọc kỹ, nghe tôi, vớ vẩn`,
	repeated: `
		đã nói rồi, nói rồi, tôi đã nói, đã hỏi rồi, hỏi rồi, hỏi lại, bao nhiêu lần, mấy lần rồi, lần thứ
		ba, lần thứ hai, lần thứ 3, nhiều lần, cứ lặp lại, lặp đi lặp lại, lặp lại, câu trả lời cũ, cùng một
		câu trả lời, vẫn câu đó, nói lại lần nữa, một lần nữa, vòng vo, hoài`,
	notUnderstood: `
		chưa hiểu, không hiểu, chưa rõ, không rõ ý, diễn đạt lại, nói lại, nói rõ hơn, hỏi lại, mô tả lại,
		xin lỗi tôi không hiểu`,
	unsure: `
		không chắc, không chắc chắn, tôi không biết, em không biết, mình không biết, không có thông tin,
		chưa có thông tin, không tìm thấy thông tin, không tìm thấy, không thể trả lời, không thể giúp,
		không thể hỗ trợ, không có dữ liệu, không có câu trả lời, ngoài phạm vi, không truy cập được, chưa
		thể trả lời`,
};
