import type { MoodTerms } from '../concept';

export const vi: MoodTerms = {
	great: `
		tuyệt vời, tuyệt, xuất sắc, hoàn hảo, rất tốt, quá tốt, yêu, thích lắm, đỉnh, quá đỉnh, hay quá,
		giỏi quá, siêu, hạnh phúc, tuyệt hảo, số một`,
	good: `
		tốt, hay, thích, vui, cảm ơn, cám ơn, hài lòng, dễ, nhanh, tiện, hữu ích, đẹp, thân thiện, nhiệt
		tình, ok, ổn, ngon, giỏi, tốt hơn, dễ thương, thú vị`,
	problem: `
		vấn đề, lỗi, hỏng, hư, trục trặc, chậm, trễ, muộn, mất, hủy, từ chối, chờ, đợi, khó, phức tạp, tiếc,
		đau, sợ, lo, lo lắng, mệt, ốm, bệnh, sự cố`,
	bad: `
		tệ, dở, xấu, kém, thất vọng, không hài lòng, bực, bực mình, khó chịu, tức, tức giận, buồn, chán,
		phiền, thô lỗ, vô trách nhiệm, vô dụng, ngu, dốt, vớ vẩn, nhảm, láo, nói dối, xạo, bất lịch sự, vô
		lý, ghét, thiếu chuyên nghiệp`,
	awful: `
		kinh khủng, tồi tệ, quá tệ, tệ hại, khủng khiếp, ghê tởm, tởm, nhục, đáng xấu hổ, không thể chấp
		nhận, tệ nhất, phẫn nộ, điên tiết, thảm họa, rác rưởi, căm ghét, quá đáng, rất tệ`,
	insult: `
		ngu, đồ ngu, thằng ngu, con ngu, ngu ngốc, ngốc, đần, đần độn, dốt, óc chó, chó, con chó, thằng chó,
		đồ chó, khốn nạn, mất dạy, đồ rác, rác, vô dụng, đồ vô dụng, lừa đảo, bọn lừa đảo, câm, câm mồm,
		cút, biến đi, địt mẹ, đm, dm, đmm, vcl, vl, đụ, đéo, cặc, lồn, mẹ mày, điên, thằng điên, hâm, dở
		hơi, con lợn, óc lợn, bố láo, xấu xí, rảnh háng, ngáo, thiểu năng, trí tuệ thấp, thiếu trí tuệ, iq
		thấp, iq âm, não phẳng, não ngắn, não tôm, não tép, não cá vàng, não heo, không não, không có não,
		vô não, thiếu não, úng não, hư não, nhũn não, não để đâu, não ở đâu, óc bã đậu, óc heo, óc trâu, óc
		đất, đầu đất, đầu bò, không thông minh, kém thông minh, chẳng thông minh, thiếu thông minh, chậm
		hiểu, chậm tiêu, tối dạ, khờ, ngờ nghệch, ngớ ngẩn, khùng, đồ tâm thần, bị thần kinh, đồ thần kinh,
		thần kinh à, mày thần kinh, bệnh hoạn, dở người, chập mạch à, mát dây, vô tích sự, vô học, vô văn
		hóa, vô giáo dục, vô đạo đức, vô lương tâm, vô liêm sỉ, vô lại, mất nết, mất nhân tính, mất lịch sự,
		hỗn xược, láo, bất tài, kém cỏi, đồ thất bại, kẻ thất bại, ăn hại, đồ bỏ, phế vật, phế thải, rẻ
		rách, cặn bã, đồ tồi, bọn tồi, đê tiện, bỉ ổi, ti tiện, tiểu nhân, đểu, lưu manh, côn đồ, du côn, đồ
		khốn, thằng khốn, bọn khốn, khốn kiếp, đáng ghét, đáng khinh, súc vật, súc sinh, cầm thú, đồ lợn, đồ
		heo, con heo, thằng heo, thằng lợn, như lợn, đồ khỉ, hút máu, ăn cướp, bọn cướp, lũ cướp, cướp ngày,
		bọn trộm, lừa lọc, gian thương, gian manh, xảo trá, xảo quyệt, dối trá, đạo đức giả, giả tạo, đồ hai
		mặt, tráo trở, lật lọng, trơ trẽn, mặt dày, mặt mo, mặt l, vô sỉ, không biết nhục, sủa bậy, đừng
		sủa, ngậm mồm, ngậm miệng, im mồm, im miệng, im đi, im ngay, im mẹ, xàm, xạo, nhảm, biến mẹ, biến
		ngay, biến khuất, xéo đi, cuốn xéo, đi chết, xuống địa ngục, tránh xa tao, đừng làm phiền, để tao
		yên, để tôi yên, ăn cứt, ăn l, ăn cc, bú cu, bú l, tổ sư mày, tiên sư mày, cha mày, bà mày, bố mày,
		má mày, mả mẹ, mả cha, cụ mày, ông nội mày, địt, đjt, djt, đ t mẹ, dit me, dit con me, dcm, đcm,
		đcmm, dcmm, dmm, đkm, dkm, đkmm, đml, clm, cmm, đù má, đù mẹ, du ma, du me, cái lol, loz, lozz, lìn,
		buồi, đĩ, điếm, cave, phò, bê đê, thằng bóng, đồ bóng, đồ mọi, mọi rợ, đồ hãm, hãm l, hãm lol, hãm
		tài, tởm, mày xấu, bot lỏ, ai lỏ, app lỏ, cùi bắp, bot dỏm, bot phế, bot dở, bọn mày, chúng mày, tụi
		mày, lũ mày, mày là cái, mày là thứ, mày là đồ, thằng dở, con dở, thằng ranh, ranh con, nhãi ranh,
		nhãi con, oắt con, thằng oắt, đồ quỷ, quỷ sứ, mắc dịch, lười biếng, đồ nhà quê, quê mùa, trẻ trâu,
		sửu nhi, oc cho, khon nan, mat day, vo dung, thieu nang, an hai, vo hoc, cam mom, im mom, cut di,
		cut me may, con me may, suc vat, an cuop, rac ruoi, dau buoi, an cut, oc lon, sủa gì, đồ hèn, hèn
		hạ, hèn nhát, mày chết đi`,
	swear: `
		đm, dm, vcl, vl, vãi, đéo, mẹ kiếp, khốn kiếp, chết tiệt, đậu xanh, cmn, cc, má nó, bà mẹ, địt, đụ,
		đệch, đệt, đậu má, đậu mẹ, đù, đờ mờ, đờ cờ mờ, đ m, đmm, dmm, đcm, dcm, đkm, dkm, đcmm, đmn, du ma,
		vailon, vai lon, vailoz, vcc, vch, vkl, vlz, vlin, cmnr, cmnl, clgt, clmn, clmm, cmm, mẹ nó, mẹ cha,
		mịa, móa, cha nó, bố khỉ, bà nội cha, tổ cha, tổ sư, tiên sư, chó chết, trời đánh, trời đất ơi, khốn
		khiếp, khỉ thật, khỉ gió, khỉ mốc, con khỉ khô, đíu, đếch, đách, đóe, đếu, cứt, cặc, cẹc, kẹc, lìn,
		loz, như hạch, buồi, quần què, bỏ mẹ, bỏ cha, bỏ bà, bỏ xừ, bỏ bu, thấy mẹ, thấy bà, thấy cha, chết
		mẹ, chết cha, chết bà, kệ mẹ, kệ bà, kệ cha, kệ cụ, kệ con mẹ, mặc mẹ, mặc xác, phắc, con bà nó, me
		kiep, chet tiet, khon kiep, con me no`,
	fedUp: `
		chán ngấy, chịu hết nổi, hết chịu nổi, không chịu nổi, quá đủ rồi, đủ rồi, mất thời gian, tốn thời
		gian, phí thời gian, lãng phí thời gian, không bao giờ quay lại, không bao giờ mua, quá đáng, không
		thể chấp nhận, không chấp nhận được, đùa à, đùa tôi, giỡn mặt, làm ăn kiểu gì, làm ăn như, phục vụ
		quá tệ, dịch vụ quá tệ, dịch vụ tệ, dịch vụ kém, dịch vụ tồi, phục vụ kém, công ty tệ, rất thất
		vọng, quá thất vọng, thất vọng quá, rất bực, bực mình, bực quá, tức quá, tức giận, điên tiết, điên
		máu, rất tức, hết kiên nhẫn, mất kiên nhẫn, kiên nhẫn, không ai trả lời, không ai giúp, không ai
		giải quyết, không ai quan tâm, vô trách nhiệm, bot vô dụng, vô dụng, chẳng được tích sự gì, bó tay,
		xấu hổ, không bao giờ nữa, đổi sang bên khác`,
	complaint: `
		khiếu nại, phàn nàn, phản ánh, tố cáo, chờ mấy ngày, chờ mãi, đợi mãi, chờ cả tuần, đợi cả tuần, mấy
		ngày rồi, mấy tuần rồi, cả tháng rồi, chờ lâu, đợi lâu, không phản hồi, không thấy trả lời, không
		hồi âm, không hài lòng`,
	very: 'rất, quá, lắm, cực kỳ, vô cùng, thật sự, hoàn toàn, siêu, thật, ghê, hết sức, vãi',
	youAre: `
		bạn, mày, chúng mày, các bạn, các người, dịch vụ, công ty này, bot này, đồ, thằng, con, bọn, shop
		này, công ty`,
};
