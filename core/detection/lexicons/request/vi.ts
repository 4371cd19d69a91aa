import type { RequestTerms } from '../concept';

export const vi: RequestTerms = {
	human: `
		nhân viên, nhân viên tư vấn, nhân viên hỗ trợ, nhân viên chăm sóc, tư vấn viên, tổng đài viên, điện
		thoại viên, chuyên viên, người thật, người thực, người phụ trách, người hỗ trợ, người tư vấn, người
		có thẩm quyền, con người, quản lý, người quản lý, giám đốc, trưởng phòng, giám sát, cấp trên, đại
		diện, đồng nghiệp, cán bộ, nhan vien, nguoi that, người trực, người sống, sếp`,
	someone: 'ai đó, người, người khác, ai, người nào, một người, bạn nào',
	agent: 'tư vấn, trợ lý, kỹ thuật viên, chuyên gia, admin, quản trị viên, đại lý',
	support: `
		chăm sóc khách hàng, cskh, tổng đài, bộ phận hỗ trợ, bộ phận chăm sóc, bộ phận dịch vụ, dịch vụ
		khách hàng, bộ phận kỹ thuật, hỗ trợ trực tiếp, tư vấn trực tiếp, hotline, đội ngũ hỗ trợ, hỗ trợ kỹ
		thuật, hỗ trợ khách hàng, trung tâm hỗ trợ, bên hỗ trợ`,
	real: 'thật, thực, thật sự, trực tiếp, sống',
	want: `
		muốn, cần, cho, cho tôi, cho mình, cho em, cho tui, xin, xin được, được, có thể, làm ơn, vui lòng,
		yêu cầu, tôi cần, mình cần, mong, hãy, giúp, giúp tôi, để tôi, thích, ước, cần được, phải`,
	talk: `
		nói chuyện, nói, gặp, gặp trực tiếp, trò chuyện, chat, chát, trao đổi, tâm sự, đàm thoại, tư vấn
		bởi, nc, noi chuyen, tương tác, thảo luận, giải thích, gọi cho, gọi lại, gọi điện, bàn với, bàn bạc`,
	reach: 'liên hệ, liên lạc, gọi, gọi cho, gọi điện, lien he, tiếp xúc, nhắn cho',
	connect: `
		kết nối, ket noi, chuyển, chuyển máy, chuyển tiếp, chuyển sang, chuyển cho, chuyển đến, nối máy,
		nối, bàn giao, chuyển giao, chuyển tôi, đưa tôi đến, cho gặp, cho mình gặp, cho tôi gặp, chuyển
		giúp, nối giúp, gọi giúp`,
	give: 'cho, gọi, tìm, kêu, đưa, đâu, gửi, bảo',
	me: 'tôi, mình, em, tui, anh, chị, chúng tôi, tao',
	available: 'có ai, có nhân viên, có người, có ai không, ai ở đó, có ai ở đây, còn ai, có',
	handover: `
		gặp tư vấn viên, gặp tổng đài viên, gặp người thật, nói chuyện với người thật, người thật đi, không
		muốn nói chuyện với bot, không muốn nói chuyện với robot, không muốn chat với bot, không muốn chat
		với máy, không cần bot, chán bot, ai đó giúp tôi thật, người biết việc, gọi lại cho tôi, gọi lại cho
		mình, cần người hỗ trợ, cần người tư vấn`,
	bot: `
		bot, bots, robot, rô bốt, chatbot, máy, máy móc, máy tính, ai, trí tuệ nhân tạo, trả lời tự động, tự
		động, trợ lý ảo`,
	aboutBot: `
		bạn là, bạn có phải, có phải bạn, bạn có là, mày là, em là, anh là, đang nói chuyện với, đang chat
		với, tôi đang nói, đây là bot, là người hay, là robot hay, người hay máy, người thật hay, ai đang,
		bạn là ai, ban la, ban co phai`,
	not: `
		không muốn, không cần, không phải, đừng, chưa cần, chẳng cần, chẳng muốn, không thích, thay vì,
		ghét, khỏi, khong muon, khong can`,
	subject: 'bạn, họ, nó, anh ấy, cô ấy',
	if: 'nếu, nếu tôi, giả sử, trong trường hợp, liệu, trước khi',
	past: `
		hôm qua, tuần trước, tháng trước, đã nói chuyện, đã gặp, đã nói, đã liên hệ, lần trước, hồi nãy, vừa
		nói`,
	policy: `
		mấy giờ, giờ làm việc, khi nào, bao nhiêu, giá, chi phí, lương, tuyển dụng, tuyển, ứng tuyển, chính
		sách, nghĩa là gì, là gì, bao lâu, số lượng, làm việc từ`,
	how: 'làm sao để, làm thế nào, cách nào, ở đâu, số điện thoại, làm sao liên hệ, bằng cách nào',
	filler: `
		xin, chào, alo, ạ, nhé, nha, với, cho, tôi, mình, em, muốn, cần, được, không, ko, k, đi, ngay, bây
		giờ, làm, ơn, vui, lòng, giúp, có, thể, hãy, gấp, của, bạn, ơi, ad, shop, và, là, một, để, thôi,
		cảm, đây, đang, ở, nào, dạ, vâng, vui lòng`,
	yes: `
		có, vâng, dạ, ừ, ok, oke, được, đồng ý, đúng, phải, dạ có, dạ vâng, tất nhiên, chắc chắn, muốn, có
		ạ, vâng ạ, uh, uhm, chuẩn, nhất trí, co, vang, da, dc, có nhé, được nhé, ok bạn, ok em, ok ạ, được
		ạ, vâng được, làm vậy đi, vậy đi, thế cũng được, được đó, làm ơn, giúp mình nhé`,
	no: 'không, ko, không cần, không phải, không cảm ơn, thôi, chưa, để sau, khỏi, k, khong, hông',
	closing: `
		cảm ơn, cám ơn, tạm biệt, chào tạm biệt, bye, được rồi, xong rồi, giải quyết rồi, ổn rồi, thế thôi,
		cam on, tks, thanks`,
	decoy: `
		người lớn, người già, mỗi người, một người lớn, hai người, cho một người, cho hai người, mấy người,
		bao nhiêu người, nhiều người, mọi người, người ta, người mẫu, người yêu, người dùng, người nhận,
		người gửi, người bán, người mua, người thân, người đại diện pháp luật, quyền con người, trợ lý ảo,
		đại lý du lịch, đại lý vé, không biết làm sao, không biết, không hiểu, không sao, không được, không
		thể, không chắc, không chỉ, nói chuyện với bạn, nói về, nói tiếng, bạn nói được, nhân viên của tôi,
		sếp của tôi, quản lý của tôi, lương nhân viên, giá tư vấn, thông tin cá nhân, chuyển tiền, chuyển
		khoản, chuyển bay, chuyển nhà, chuyển hàng, chuyển đổi, chuyển phát, nối chuyến, tư vấn size, máy
		bay, máy giặt, máy lạnh, cho tôi hỏi, cho mình hỏi, cho em hỏi, cho hỏi, quản lý đơn, quản lý tài
		khoản, ai cũng, không ai, người việt, thẻ thật`,
	rightAsWritten: 'nhân vật',
};
